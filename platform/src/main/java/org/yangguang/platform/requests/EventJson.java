package org.yangguang.platform.requests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.clock.EventKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An event of the clock as it is kept: its kind and day in columns, the rest as JSON. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private EventJson() {}

    static String detail(@Nullable ClockEvent event) {
        var detail = new LinkedHashMap<String, String>();
        switch (event) {
            case null -> {}
            case ClockEvent.CorrectionAsked asked -> put(detail, "until", asked.until());
            case ClockEvent.Asked asked -> {
                put(detail, "id", asked.id());
                put(detail, "letter_received", asked.letterReceived());
            }
            case ClockEvent.Answered answered -> put(detail, "id", answered.id());
            case ClockEvent.Extended extended -> put(detail, "days", extended.days());
            case ClockEvent.Deferred deferred -> put(detail, "until", deferred.until());
            case ClockEvent.FeeNoticeReceived notice -> put(detail, "sent", notice.sent());
            case ClockEvent.Replied replied -> put(detail, "delivery", replied.delivery());
            case ClockEvent.ReplySetAside setAside -> put(detail, "until", setAside.until());
            case ClockEvent.CorrectionReceived _,
                    ClockEvent.CorrectionLapsed _,
                    ClockEvent.FeePaid _,
                    ClockEvent.FeeLapsed _,
                    ClockEvent.Withdrawn _ -> {}
        }
        return JSON.writeValueAsString(detail);
    }

    private static void put(Map<String, String> detail, String key, @Nullable Object value) {
        if (value != null) {
            detail.put(key, value.toString());
        }
    }

    static ClockEvent event(EventKind kind, LocalDate on, String json) {
        Map<String, String> detail = JSON.readValue(json, DETAIL);
        String id = detail.get("id");
        return switch (kind) {
            case CORRECTION_ASKED -> new ClockEvent.CorrectionAsked(on, day(detail, "until"));
            case CORRECTION_RECEIVED -> new ClockEvent.CorrectionReceived(on);
            case CORRECTION_LAPSED -> new ClockEvent.CorrectionLapsed(on);
            case THIRD_PARTY_ASKED ->
                new ClockEvent.Asked(on, Consulted.THIRD_PARTY, id, day(detail, "letter_received"));
            case THIRD_PARTY_ANSWERED -> new ClockEvent.Answered(on, Consulted.THIRD_PARTY, id);
            case ORGAN_ASKED -> new ClockEvent.Asked(on, Consulted.ORGAN, id, day(detail, "letter_received"));
            case ORGAN_ANSWERED -> new ClockEvent.Answered(on, Consulted.ORGAN, id);
            case REASONS_ASKED ->
                new ClockEvent.Asked(on, Consulted.APPLICANT_REASONS, id, day(detail, "letter_received"));
            case REASONS_GIVEN -> new ClockEvent.Answered(on, Consulted.APPLICANT_REASONS, id);
            case EXTENDED -> new ClockEvent.Extended(on, Integer.parseInt(detail.getOrDefault("days", "0")));
            case DEFERRED -> new ClockEvent.Deferred(on, LocalDate.parse(detail.getOrDefault("until", "")));
            case FEE_NOTICE_RECEIVED -> new ClockEvent.FeeNoticeReceived(on, day(detail, "sent"));
            case FEE_PAID -> new ClockEvent.FeePaid(on);
            case FEE_LAPSED -> new ClockEvent.FeeLapsed(on);
            case WITHDRAWN -> new ClockEvent.Withdrawn(on);
            case REPLIED -> {
                String delivery = detail.get("delivery");
                yield new ClockEvent.Replied(on, delivery == null ? null : Delivery.valueOf(delivery));
            }
            case REPLY_SET_ASIDE -> new ClockEvent.ReplySetAside(on, day(detail, "until"));
        };
    }

    private static @Nullable LocalDate day(Map<String, String> detail, String key) {
        String value = detail.get(key);
        return value == null ? null : LocalDate.parse(value);
    }
}
