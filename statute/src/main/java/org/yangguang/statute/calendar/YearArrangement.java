package org.yangguang.statute.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every notice that arranges a whole year must fulfil; guards against a file that is cut off or of another year. */
final class YearArrangement {
    private YearArrangement() {}

    static List<String> problems(int year, Map<LocalDate, NoticeDay> days) {
        List<String> problems = new ArrayList<>();
        // 全国年节及纪念日放假办法 Art. 2: these days are off in every year, whatever the moon does.
        Stream.of("01-01", "05-01", "10-01", "10-02", "10-03")
                .map(day -> LocalDate.parse(year + "-" + day))
                .filter(day -> !isHoliday(days.get(day)))
                .map(day -> "没有把法定节假日" + day + "列为放假，内容可能不完整")
                .forEach(problems::add);
        for (NoticeDay day : days.values()) {
            LocalDate date = day.date();
            boolean belongs = date.getYear() == year || (date.getYear() == year - 1 && date.getMonthValue() == 12);
            if (!belongs) {
                problems.add("所列" + date + "不属于" + year + "年");
            }
            if (day.kind() == DayKind.WORKDAY && date.getDayOfWeek().getValue() <= 5) {
                problems.add("所列调休上班日" + date + "不是星期六、星期日");
            }
        }
        return problems;
    }

    private static boolean isHoliday(@Nullable NoticeDay day) {
        return day != null && day.kind() == DayKind.HOLIDAY;
    }
}
