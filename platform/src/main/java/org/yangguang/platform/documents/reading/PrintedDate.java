package org.yangguang.platform.documents.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as documents print them: 2020年3月5日, 二〇二〇年三月五日. */
final class PrintedDate {

    private static final String DIGIT = "[\\d〇○零一二三四五六七八九十]";
    private static final Pattern DATE = Pattern.compile(
            "(?<year>" + DIGIT + "{4})\\s*年\\s*(?<month>" + DIGIT + "{1,3})\\s*月\\s*(?<day>" + DIGIT + "{1,3})\\s*日");

    private PrintedDate() {}

    /** Whether a line is a date and nothing else. */
    static boolean isAlone(String line) {
        return in(line) != null && DATE.matcher(line).replaceFirst("").isBlank();
    }

    /** The first date in a text; null where there is none that exists. */
    static @Nullable LocalDate in(String text) {
        Matcher match = DATE.matcher(text);
        if (!match.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    ChineseNumber.value(match.group("year")),
                    ChineseNumber.value(match.group("month")),
                    ChineseNumber.value(match.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
