package org.yangguang.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.clock.ClockCase;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.clock.EventKind;

/** Reads a case for the clock from JSON; what is wrong goes to the arguments, with its place. */
final class CaseJson {
    /** A case with more is a mistake; each event looks at the ones before it. */
    private static final int MAX_EVENTS = 500;

    private final Arguments problems;
    private final String place;
    private final Map<?, ?> object;
    private final Set<String> known = new LinkedHashSet<>();

    private CaseJson(Arguments problems, String place, Map<?, ?> object) {
        this.problems = problems;
        this.place = place;
        this.object = object;
    }

    /**
     * @param place how the case is called in messages, empty for a single one
     * @return null if anything is wrong with it
     */
    static @Nullable ClockCase read(Arguments problems, String place, @Nullable Object json) {
        if (!(json instanceof Map<?, ?> object)) {
            problems.problem((place.isEmpty() ? "输入" : place) + "不是 JSON 对象。");
            return null;
        }
        return new CaseJson(problems, place.isEmpty() ? "" : place + ".", object).readCase();
    }

    private @Nullable ClockCase readCase() {
        LocalDate received = date("received");
        LocalDate asOf = date("as_of");
        List<ClockEvent> events = events(value("events"));
        rejectUnknown();
        if (received == null || asOf == null || !problems.isUsable()) {
            return null;
        }
        if (asOf.isBefore(received)) {
            problems.problem(place + "as_of " + asOf + " 早于 received " + received + "。");
            return null;
        }
        return new ClockCase(received, asOf, events);
    }

    private List<ClockEvent> events(@Nullable Object json) {
        List<ClockEvent> events = new ArrayList<>();
        if (json == null) {
            return events;
        }
        if (!(json instanceof List<?> list)) {
            problems.problem(place + "events 应为数组。");
            return events;
        }
        if (list.size() > MAX_EVENTS) {
            problems.problem(place + "events 多于 " + MAX_EVENTS + " 项。");
            return events;
        }
        for (int i = 0; i < list.size(); i++) {
            String at = place + "events[" + i + "]";
            if (list.get(i) instanceof Map<?, ?> object) {
                ClockEvent event = new CaseJson(problems, at + ".", object).readEvent();
                if (event != null) {
                    events.add(event);
                }
            } else {
                problems.problem(at + " 不是 JSON 对象。");
            }
        }
        return events;
    }

    private @Nullable ClockEvent readEvent() {
        LocalDate on = date("on");
        EventKind kind = constant("kind", EventKind.class, true);
        if (on == null || kind == null) {
            return null;
        }
        ClockEvent event = switch (kind) {
            case CORRECTION_ASKED -> new ClockEvent.CorrectionAsked(on, optionalDate("until"));
            case CORRECTION_RECEIVED -> new ClockEvent.CorrectionReceived(on);
            case CORRECTION_LAPSED -> new ClockEvent.CorrectionLapsed(on);
            case THIRD_PARTY_ASKED -> asked(on, Consulted.THIRD_PARTY);
            case ORGAN_ASKED -> asked(on, Consulted.ORGAN);
            case REASONS_ASKED -> asked(on, Consulted.APPLICANT_REASONS);
            case THIRD_PARTY_ANSWERED -> new ClockEvent.Answered(on, Consulted.THIRD_PARTY, text("id"));
            case ORGAN_ANSWERED -> new ClockEvent.Answered(on, Consulted.ORGAN, text("id"));
            case REASONS_GIVEN -> new ClockEvent.Answered(on, Consulted.APPLICANT_REASONS, text("id"));
            case EXTENDED -> new ClockEvent.Extended(on, number("days"));
            case DEFERRED -> {
                LocalDate until = date("until");
                yield until == null ? null : new ClockEvent.Deferred(on, until);
            }
            case FEE_NOTICE_RECEIVED -> new ClockEvent.FeeNoticeReceived(on, optionalDate("sent"));
            case FEE_PAID -> new ClockEvent.FeePaid(on);
            case FEE_LAPSED -> new ClockEvent.FeeLapsed(on);
            case WITHDRAWN -> new ClockEvent.Withdrawn(on);
            case REPLIED -> new ClockEvent.Replied(on, constant("delivery", Delivery.class, false));
            case REPLY_SET_ASIDE -> new ClockEvent.ReplySetAside(on, optionalDate("until"));
        };
        rejectUnknown();
        return event;
    }

    private ClockEvent asked(LocalDate on, Consulted whom) {
        return new ClockEvent.Asked(on, whom, text("id"), optionalDate("letter_received"));
    }

    private @Nullable Object value(String name) {
        known.add(name);
        return object.get(name);
    }

    private @Nullable LocalDate date(String name) {
        if (value(name) == null) {
            problems.problem(place + name + " 缺失。");
        }
        return optionalDate(name);
    }

    private @Nullable LocalDate optionalDate(String name) {
        Object value = value(name);
        return value == null ? null : problems.date(place + name, String.valueOf(value));
    }

    private @Nullable String text(String name) {
        Object value = value(name);
        return value == null ? null : String.valueOf(value);
    }

    /** Any whole number; whether it is allowed is for the law to say. */
    private int number(String name) {
        Object value = value(name);
        if (value instanceof Long number) {
            return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        problems.problem(place + name + (value == null ? " 缺失。" : " “" + value + "” 应为整数。"));
        return 0;
    }

    private <T extends Enum<T>> @Nullable T constant(String name, Class<T> type, boolean required) {
        Object value = value(name);
        if (value == null) {
            if (required) {
                problems.problem(place + name + " 缺失。");
            }
            return null;
        }
        for (T constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        problems.problem(place + name + " “" + value + "” 不认识，应为 "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、")) + " 之一。");
        return null;
    }

    /** A misspelt name must not pass as an absent one: it would move the date without a word. */
    private void rejectUnknown() {
        for (Object name : object.keySet()) {
            if (!known.contains(name)) {
                problems.problem(place + name + " 不认识，此处可以有 " + String.join("、", known) + "。");
            }
        }
    }
}
