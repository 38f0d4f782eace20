package org.yangguang.platform.requests.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.IntakeChannel;

/**
 * A line of {@code cases-2020.txt}.
 *
 * @param organ end of the organ's code
 * @param ground of what was withheld, null where nothing was
 * @param course how it went
 * @param days working days of its last part, 0 where the course has none
 */
record DemoCase(
        String organ,
        ApplicantKind applicant,
        Outcome outcome,
        @Nullable String ground,
        IntakeChannel channel,
        LocalDate received,
        Course course,
        int days,
        String title,
        String information) {

    /** How a case went. */
    enum Course {
        PLAIN,
        CORRECT,
        CONSULT,
        EXTEND,
        LAPSE,
        WITHDRAW
    }

    static List<DemoCase> read() {
        try (InputStream file = DemoCase.class.getResourceAsStream("cases-2020.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoCase parse(String line) {
        List<String> part = List.of(line.split(Pattern.quote("|"), -1));
        List<String> answer = List.of(part.get(2).split(":", -1));
        List<String> course = List.of(part.get(5).split(" ", -1));
        return new DemoCase(
                part.get(0),
                ApplicantKind.valueOf(part.get(1)),
                Outcome.valueOf(answer.getFirst()),
                answer.size() > 1 ? answer.getLast() : null,
                IntakeChannel.valueOf(part.get(3)),
                LocalDate.parse(part.get(4)),
                Course.valueOf(course.getFirst().toUpperCase(Locale.ROOT)),
                course.size() > 1 ? Integer.parseInt(course.getLast()) : 0,
                part.get(6),
                part.get(7));
    }

    IntakeWay way() {
        return channel == IntakeChannel.ONLINE ? IntakeWay.WEB : IntakeWay.COUNTER;
    }

    Arrival arrival() {
        return channel.needsConfirmation()
                ? Arrival.confirmed(received, received, channel)
                : Arrival.on(received, channel);
    }

    DeliveryWay delivery() {
        return switch (channel) {
            case ONLINE -> DeliveryWay.ONLINE;
            case IN_PERSON, ORAL -> DeliveryWay.PICK_UP;
            case POST_SIGNED, POST_ORDINARY, FAX -> DeliveryWay.POST;
        };
    }

    Decision decision() {
        return switch (ground) {
            case null -> Decision.of(outcome);
            case "PRIVACY" -> Decision.partial(Set.of(Ground.ThirdPartyInterest.PRIVACY));
            case "TRADE_SECRET" -> Decision.partial(Set.of(Ground.ThirdPartyInterest.TRADE_SECRET));
            case "DRAFT" -> Decision.partial(Set.of(Ground.DeliberativeProcess.DRAFT));
            case "WORK_PROCESS" -> Decision.partial(Set.of(Ground.InternalAffairs.WORK_PROCESS));
            default -> throw new IllegalStateException("no such ground: " + ground);
        };
    }
}
