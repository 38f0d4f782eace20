package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** Cases in a short notation: {@code 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10; 2026-04-27 THIRD_PARTY_ANSWERED}. */
final class Cases {
    static final WorkingDayCalendar CALENDAR = HolidayNotices.published().calendar();
    static final StatutoryClock CLOCK = new StatutoryClock(CALENDAR, ClockSettings.standard());

    private Cases() {}

    static ClockCase of(String received, String asOf, @Nullable String events) {
        return new ClockCase(LocalDate.parse(received), LocalDate.parse(asOf), events(events));
    }

    static ClockResult.Reading read(String received, String asOf, @Nullable String events) {
        return read(of(received, asOf, events));
    }

    static ClockResult.Reading read(ClockCase of) {
        return switch (CLOCK.read(of)) {
            case ClockResult.Reading reading -> reading;
            case ClockResult.Refusal refusal -> throw new AssertionError(refusal);
        };
    }

    static List<ClockEvent> events(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";")).map(Cases::event).toList();
    }

    private static ClockEvent event(String text) {
        String[] words = text.strip().split("\\s+");
        LocalDate on = LocalDate.parse(words[0]);
        Map<String, String> more = new HashMap<>();
        Arrays.stream(words).skip(2).map(word -> word.split("=")).forEach(pair -> more.put(pair[0], pair[1]));
        return switch (EventKind.valueOf(words[1])) {
            case CORRECTION_ASKED -> new ClockEvent.CorrectionAsked(on, date(more.get("until")));
            case CORRECTION_RECEIVED -> new ClockEvent.CorrectionReceived(on);
            case CORRECTION_LAPSED -> new ClockEvent.CorrectionLapsed(on);
            case THIRD_PARTY_ASKED -> asked(on, Consulted.THIRD_PARTY, more);
            case ORGAN_ASKED -> asked(on, Consulted.ORGAN, more);
            case REASONS_ASKED -> asked(on, Consulted.APPLICANT_REASONS, more);
            case THIRD_PARTY_ANSWERED -> new ClockEvent.Answered(on, Consulted.THIRD_PARTY, more.get("id"));
            case ORGAN_ANSWERED -> new ClockEvent.Answered(on, Consulted.ORGAN, more.get("id"));
            case REASONS_GIVEN -> new ClockEvent.Answered(on, Consulted.APPLICANT_REASONS, more.get("id"));
            case EXTENDED -> new ClockEvent.Extended(on, Integer.parseInt(more.getOrDefault("days", "20")));
            case DEFERRED -> new ClockEvent.Deferred(on, LocalDate.parse(more.get("until")));
            case FEE_NOTICE_RECEIVED -> new ClockEvent.FeeNoticeReceived(on, date(more.get("sent")));
            case FEE_PAID -> new ClockEvent.FeePaid(on);
            case FEE_LAPSED -> new ClockEvent.FeeLapsed(on);
            case WITHDRAWN -> new ClockEvent.Withdrawn(on);
            case REPLIED -> new ClockEvent.Replied(on, Delivery.POST);
            case REPLY_SET_ASIDE -> new ClockEvent.ReplySetAside(on, date(more.get("until")));
        };
    }

    private static ClockEvent asked(LocalDate on, Consulted whom, Map<String, String> more) {
        return new ClockEvent.Asked(on, whom, more.get("id"), date(more.get("letter")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
