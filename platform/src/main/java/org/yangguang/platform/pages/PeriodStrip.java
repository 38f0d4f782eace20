package org.yangguang.platform.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * A legal period as a strip of days from receipt to the last day.
 *
 * @param words what is left, e.g. 还有 5 个工作日
 * @param pauses stretches that do not count because the clock stood still
 * @param days every day with the reason why it counts or not; empty where that is not shown
 */
public record PeriodStrip(
        LocalDate received, LocalDate today, LocalDate lastDay, String words, List<Pause> pauses, List<Day> days) {

    /** From the first to the last day that the clock stood still. */
    public record Pause(LocalDate from, LocalDate to) {}

    /** One day of the period and the notice or article by which it counts or does not. */
    public record Day(LocalDate day, boolean counted, String reason) {}

    public PeriodStrip {
        pauses = List.copyOf(pauses);
        days = List.copyOf(days);
    }

    /** Where a day stands between receipt and last day, 0 to 100; days outside stand at the ends. */
    public String percent(LocalDate day) {
        return share(ChronoUnit.DAYS.between(received, day));
    }

    /** The width of a pause on the same scale. */
    public String width(Pause pause) {
        return share(ChronoUnit.DAYS.between(pause.from(), pause.to()) + 1);
    }

    private String share(long days) {
        long all = Math.max(1, ChronoUnit.DAYS.between(received, lastDay));
        return String.format(Locale.ROOT, "%.1f", Math.clamp(100.0 * days / all, 0, 100));
    }

    /** The same in a sentence, for those who do not see it. */
    public String spoken() {
        String paused = pauses.isEmpty() ? "" : "，其中" + pauses.size() + "段不计入期限";
        return Wording.day(received) + "收到，" + Wording.day(lastDay) + "为最后一天" + paused + "，" + words;
    }
}
