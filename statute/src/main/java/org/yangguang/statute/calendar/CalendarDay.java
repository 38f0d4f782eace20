package org.yangguang.statute.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a day is worked or not.
 *
 * @param settled false if a notice that is not known yet may still change the day
 * @param noticeDay what the deciding notice says, null if no notice names the day
 * @param notice the deciding notice, null if no notice names the day
 */
public record CalendarDay(
        LocalDate date,
        boolean working,
        boolean settled,
        @Nullable NoticeDay noticeDay,
        @Nullable HolidayNotice notice) {

    /** The notice that decides the day; empty where the ordinary week does. */
    public Optional<HolidayNotice> findNotice() {
        return Optional.ofNullable(notice);
    }

    /** The reason in one phrase, with the number of the notice. */
    public String reason() {
        String tail = settled ? "" : "（放假安排通知尚未载入，暂定）";
        if (notice != null && noticeDay != null) {
            return noticeDay.name() + noticeDay.kind().label() + "，" + notice.number() + tail;
        }
        return (working ? "工作日，" : "休息日，") + weekday(date.getDayOfWeek()) + tail;
    }

    private static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }
}
