package org.yangguang.platform.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a day is, in words. */
final class Due {

    private Due() {}

    static String words(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "今天到期";
        }
        return days > 0 ? "还有 " + days + " 天" : "逾期 " + -days + " 天";
    }
}
