package org.yangguang.platform.requests.handling.reply;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.platform.pages.Option;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground;
import org.yangguang.statute.outcome.Outcome;

/** Grounds as choices of a form. */
final class Grounds {

    /** Needs the provision beside it. */
    static final String FORBIDDEN = "FORBIDDEN_BY_LAW";

    private static final String PROVISION = "法律、行政法规的规定";

    private Grounds() {}

    private static Stream<Ground> all(String provision) {
        return Stream.of(
                        Stream.of(new Ground.StateSecret(), new Ground.ForbiddenByLaw(provision)),
                        Arrays.stream(Ground.SecurityStability.values()),
                        Arrays.stream(Ground.ThirdPartyInterest.values()),
                        Arrays.stream(Ground.InternalAffairs.values()),
                        Arrays.stream(Ground.DeliberativeProcess.values()),
                        Stream.of(new Ground.EnforcementFile()))
                .flatMap(stream -> stream);
    }

    static String code(Ground ground) {
        return switch (ground) {
            case Ground.StateSecret _ -> "STATE_SECRET";
            case Ground.ForbiddenByLaw _ -> FORBIDDEN;
            case Ground.EnforcementFile _ -> "ENFORCEMENT_FILE";
            case Ground.SecurityStability it -> it.name();
            case Ground.ThirdPartyInterest it -> it.name();
            case Ground.InternalAffairs it -> it.name();
            case Ground.DeliberativeProcess it -> it.name();
        };
    }

    /** All, for a partial answer. */
    static List<Option> options() {
        return all(PROVISION).map(it -> new Option(code(it), it.label())).toList();
    }

    /** Those on which this answer rests; none for an answer that rests on none. */
    static List<Option> options(Outcome outcome) {
        return all(PROVISION)
                .filter(it -> it.outcome() == outcome)
                .map(it -> new Option(code(it), it.label()))
                .toList();
    }

    /** @param provision of the law that forbids disclosure, empty where that is no ground */
    static Decision decision(Outcome outcome, List<String> codes, String provision) {
        Set<Ground> grounds = new LinkedHashSet<>();
        all(provision.isBlank() ? PROVISION : provision)
                .filter(it -> codes.contains(code(it)))
                .forEach(grounds::add);
        return new Decision(outcome, grounds);
    }
}
