package org.yangguang.platform.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How pages write dates, periods and numbers. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DAY_AND_WEEKDAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日（EEE）", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);

    private Wording() {}

    /** 2026年3月16日（周一）. */
    public static String day(LocalDate day) {
        return DAY_AND_WEEKDAY.format(day);
    }

    /** 2026年3月16日, for tables and documents. */
    public static String shortDay(LocalDate day) {
        return DAY.format(day);
    }

    /** 2026-03-16 09:30, as the tag {@code PubDate} wants it. */
    public static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** 76,830; a dash where there is no number. */
    public static String count(@Nullable Long number) {
        return number == null ? "—" : String.format(Locale.CHINA, "%,d", number);
    }

    /** "还有 5 个工作日", "今天到期", "已超期 2 个工作日". */
    public static String daysLeft(int workingDays) {
        if (workingDays == 0) {
            return "今天到期";
        }
        return workingDays > 0 ? "还有 " + workingDays + " 个工作日" : "已超期 " + -workingDays + " 个工作日";
    }

    /**
     * Reads 2026-03-16, 2026/3/16, 2026.3.16 and 2026年3月16日.
     *
     * @throws DateTimeParseException where it is none of them
     */
    static LocalDate parseDay(String text) {
        String plain = text.replaceAll("[年月/.]", "-").replace("日", "").replaceAll("\\s", "");
        return LocalDate.parse(plain, DateTimeFormatter.ofPattern("uuuu-M-d", Locale.CHINA));
    }
}
