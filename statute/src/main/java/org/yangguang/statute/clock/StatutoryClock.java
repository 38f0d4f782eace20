package org.yangguang.statute.clock;

import java.time.LocalDate;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** The statutory clock over a calendar. Immutable. */
public final class StatutoryClock {
    /** Working days to reply (Art. 33 ¶2). */
    public static final int REPLY_DAYS = 20;

    /** Most working days of an extension (Art. 33 ¶2). */
    public static final int MAX_EXTENSION_DAYS = 20;

    /** Working days within which a correction notice must be sent (Art. 30). */
    public static final int CORRECTION_NOTICE_DAYS = 7;

    /** Working days for a third party or a joint maker to answer (Arts. 32, 34). */
    public static final int CONSULTATION_DAYS = 15;

    private final WorkingDayCalendar calendar;
    private final ClockSettings settings;

    public StatutoryClock(WorkingDayCalendar calendar, ClockSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Reads a case: where its clock stands, or every event in it that the law does not allow. */
    public ClockResult read(ClockCase of) {
        return new CaseReading(calendar, settings, of).read();
    }

    /** Explains a reading day by day, from the day of receipt to the last day or the end of the case. */
    public DeadlineCertificate explain(ClockResult.Reading reading) {
        return DeadlineCertificate.of(reading, calendar);
    }

    /** Last day to reply to a request to which nothing else happens (Art. 33 ¶2). */
    public CalendarDate replyBy(LocalDate received) {
        return calendar.add(received, REPLY_DAYS);
    }

    /** Last day for a correction notice (Art. 30). */
    public CalendarDate correctionNoticeBy(LocalDate received) {
        return calendar.add(received, CORRECTION_NOTICE_DAYS);
    }

    /** Last day for a third party or a joint maker to answer (Arts. 32, 34). */
    public CalendarDate consultationAnswerBy(LocalDate letterReceived) {
        return calendar.add(letterReceived, CONSULTATION_DAYS);
    }

    /** Last day to pay the fee. */
    public CalendarDate feePaymentBy(LocalDate noticeReceived) {
        return calendar.add(noticeReceived, settings.feePaymentDays().value());
    }
}
