package org.yangguang.statute.report.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of table 4: reviews, suits and their results. */
final class CaseNames {

    private CaseNames() {}

    static @Nullable Naming result(Clause clause, int year, Before before) {
        List<String> results = clause.keys(WordKind.RESULT);
        if (results.isEmpty()) {
            return null;
        }
        List<String> groups = groups(clause.keys(WordKind.REVIEW));
        if (groups.isEmpty() && before.wholeSubject() instanceof Subject.Cases(var of, var column)) {
            groups = of;
        }
        if (groups.isEmpty() && before.lastSubject() instanceof Subject.Cases(var of, var column)) {
            groups = of;
        }
        return groups.isEmpty() || results.size() > 1
                ? new Naming(new Subject.Unknown(), false, PartKind.RESULT)
                : new Naming(new Subject.Cases(groups, results.getFirst()), true, PartKind.RESULT);
    }

    static @Nullable Naming review(Clause clause, int year, Before before) {
        List<String> groups = groups(clause.keys(WordKind.REVIEW));
        if (groups.isEmpty() && before.wholeSubject() instanceof Subject.Cases && clause.has(WordKind.REVIEW)) {
            return null;
        }
        if (groups.isEmpty()) {
            return null;
        }
        boolean ofDisclosure = before.aboutDisclosure()
                || before.aboutRequests()
                || (before.sureOfLast()
                        && (before.lastSubject() instanceof Subject.Cases
                                || before.lastSubject() instanceof Subject.Requests));
        // 行政复议3件 says no more in a report on disclosure; 办理行政复议案件86件 is what a justice bureau does.
        boolean plain = clause.leftover().isEmpty()
                && !clause.has(WordKind.RECEIVE)
                && !clause.has(WordKind.CLOSE)
                && !clause.has(WordKind.HANDLE)
                && !clause.segmentText().contains("应诉");
        boolean each = clause.has(WordKind.EACH) && groups.size() > 1;
        return new Naming(new Subject.Cases(groups, "total"), (ofDisclosure || plain) && !each, PartKind.OTHER);
    }

    /** The rows of table 4 that words for reviews and suits stand for. */
    static List<String> groups(List<String> words) {
        return words.stream()
                .flatMap(word -> switch (word) {
                    case "litigation" -> List.of("litigation_direct", "litigation_after_review").stream();
                    case "both" -> List.of("reconsideration", "litigation_direct", "litigation_after_review").stream();
                    default -> List.of(word).stream();
                })
                .distinct()
                .toList();
    }
}
