package org.yangguang.platform.requests.papers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;

/** Numbers of documents: one series an organ and year for final answers, one for notices, without gaps. */
@Component
class PaperNumbers {

    /** What a preview shows in place of the serial number. */
    private static final String OPEN = "*";

    private final JdbcClient database;

    PaperNumbers(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes the next number. Who comes second waits until the first has committed; if the first rolls back, the second
     * gets that number.
     */
    int next(OrganId organ, Series series, int year) {
        return database.sql("""
                        insert into paper_number (organ, series, year, last) values (:organ, :series, :year, 1)
                        on conflict (organ, series, year) do update set last = paper_number.last + 1
                        returning last
                        """)
                .param("organ", organ.value())
                .param("series", series.name())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** 沂自然资规公复〔2026〕12号. */
    static String text(String abbreviation, Series series, int year, int serial) {
        return text(abbreviation, series, year, Integer.toString(serial));
    }

    /** The same with an asterisk for the serial number. */
    static String open(String abbreviation, Series series, int year) {
        return text(abbreviation, series, year, OPEN);
    }

    private static String text(String abbreviation, Series series, int year, String serial) {
        return series == Series.NONE ? "" : abbreviation + series.word() + "〔" + year + "〕" + serial + "号";
    }
}
