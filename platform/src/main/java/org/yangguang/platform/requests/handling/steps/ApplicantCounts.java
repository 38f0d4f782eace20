package org.yangguang.platform.requests.handling.steps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseFile;

/**
 * How often the applicant of a case asked its organ, told by the blind index and never by a name. Requests that were parted
 * from others count one by one; one that was withdrawn, and a reply given anew, do not count.
 */
@Component
public class ApplicantCounts {

    private static final String OTHERS = """
            from request mine
            join request other on other.applicant_index = mine.applicant_index and other.organ = mine.organ
            where mine.id = :id and other.way <> 'SET_ASIDE'
              and (other.id = mine.id or other.outcome is distinct from 'OTHER')
              and other.received_on between :from and :to
            """;

    private final JdbcClient database;

    ApplicantCounts(JdbcClient database) {
        this.database = database;
    }

    /** Which request of the applicant to this organ in the month of its receipt it is; empty where nobody can tell. */
    public OptionalInt nthOfMonth(CaseFile file) {
        LocalDate received = file.receivedOn();
        if (received == null) {
            return OptionalInt.empty();
        }
        YearMonth month = YearMonth.from(received);
        int nth = database.sql("select count(*) " + OTHERS
                        + " and (other.received_on, other.id) <= (mine.received_on, mine.id)")
                .param("id", file.id().value())
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(Integer.class)
                .single();
        return nth == 0 ? OptionalInt.empty() : OptionalInt.of(nth);
    }

    /** How many requests in these days, both inclusive; 0 where nobody can tell. */
    public int count(CaseFile file, LocalDate from, LocalDate to) {
        return days(file, from, to).size();
    }

    /** The same in a sentence, with the busiest month. */
    public String figures(CaseFile file, LocalDate from, LocalDate to) {
        List<LocalDate> days = days(file, from, to);
        String busiest =
                days.stream().collect(Collectors.groupingBy(YearMonth::from, Collectors.counting())).entrySet().stream()
                        .max(Map.Entry.<YearMonth, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(it -> "，其中" + it.getKey().getYear() + "年"
                                + it.getKey().getMonthValue() + "月" + it.getValue() + "件")
                        .orElse("");
        return Wording.shortDay(from) + "至" + Wording.shortDay(to) + "，向本机关提出政府信息公开申请" + days.size() + "件" + busiest;
    }

    private List<LocalDate> days(CaseFile file, LocalDate from, LocalDate to) {
        return database.sql("select other.received_on " + OTHERS)
                .param("id", file.id().value())
                .param("from", from)
                .param("to", to)
                .query(LocalDate.class)
                .list();
    }
}
