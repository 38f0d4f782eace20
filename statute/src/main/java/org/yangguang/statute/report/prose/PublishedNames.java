package org.yangguang.statute.report.prose;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of table 2, and of documents and events, which no table counts. */
final class PublishedNames {

    private PublishedNames() {}

    static Naming money(Clause clause, Before before) {
        if (clause.has(WordKind.FEE)) {
            return new Naming(new Subject.Proactive("administrative_fees", "fee"), true, PartKind.OTHER);
        }
        boolean procurement = clause.segment().stream().anyMatch(word -> word.kind() == WordKind.PROCUREMENT)
                || (clause.has(WordKind.MONEY)
                        && before.lastSubject() instanceof Subject.Proactive(String row, String measure)
                        && measure.equals("projects"));
        return procurement
                ? new Naming(new Subject.Proactive("centralised_procurement", "amount"), true, PartKind.OTHER)
                : Naming.NOTHING;
    }

    static @Nullable Naming attribute(Clause clause) {
        String state = clause.has(WordKind.ATTRIBUTE)
                ? "proactive"
                : clause.has(WordKind.REQUEST) || clause.has(WordKind.TOPIC, "requests")
                        ? "on_request"
                        : clause.has(WordKind.ROW, "refused") ? "not_disclosed" : "";
        return state.isEmpty() ? null : new Naming(new Subject.Document(state), true, PartKind.ATTRIBUTE);
    }

    static @Nullable Naming normative(Clause clause, int year, Before before) {
        boolean state = clause.has(WordKind.IN_FORCE) || clause.has(WordKind.REPEALED) || clause.has(WordKind.REVISED);
        boolean named = clause.has(WordKind.NORMATIVE);
        boolean ofDocuments = before.wholeSubject() instanceof Subject.Document
                || (!named && before.lastSubject() instanceof Subject.Document);
        if (state && ofDocuments) {
            String key =
                    clause.has(WordKind.REPEALED) ? "repealed" : clause.has(WordKind.REVISED) ? "revised" : "in_force";
            return new Naming(new Subject.Document(key), true, PartKind.VALIDITY);
        }
        if (!named && state && before.lastSubject() instanceof Subject.Proactive(String row, String measure)) {
            boolean normative =
                    List.of("made", "published", "repealed", "in_force").contains(measure);
            return normative && !clause.has(WordKind.REVISED)
                    ? new Naming(
                            new Subject.Proactive(row, clause.has(WordKind.REPEALED) ? "repealed" : "in_force"),
                            clause.leftover().isEmpty(),
                            PartKind.OTHER)
                    : null;
        }
        if (!named) {
            return null;
        }
        boolean gone = clause.segment().stream().anyMatch(word -> word.kind() == WordKind.CLEANUP);
        if (gone || clause.has(WordKind.REVISED)) {
            return new Naming(new Subject.Document("all"), true, PartKind.OTHER);
        }
        String row = clause.keys(WordKind.NORMATIVE).getLast();
        List<String> measures = Stream.of(WordKind.MADE, WordKind.PUBLISHED, WordKind.REPEALED, WordKind.IN_FORCE)
                .filter(clause::has)
                .map(PublishedNames::measure)
                .toList();
        if (measures.isEmpty() && before.lastSubject() instanceof Subject.Proactive(String other, String measure)) {
            return new Naming(
                    new Subject.Proactive(row, measure), clause.segmentText().startsWith("、"), PartKind.OTHER);
        }
        boolean one = measures.size() == 1 && clause.keys(WordKind.NORMATIVE).size() == 1;
        return measures.isEmpty()
                ? new Naming(new Subject.Document("all"), true, PartKind.OTHER)
                : new Naming(new Subject.Proactive(row, measures.getFirst()), one, PartKind.OTHER);
    }

    static @Nullable Naming decided(Clause clause, int year, Before before) {
        List<String> kinds = clause.keys(WordKind.DECIDED);
        if (kinds.isEmpty()) {
            return null;
        }
        // 作出行政许可12件、行政处罚3件: the verb is said once.
        boolean listed = clause.segmentText().startsWith("、")
                && before.sureOfLast()
                && before.lastSubject() instanceof Subject.Proactive(String _, String measure)
                && measure.equals("decisions");
        boolean sure =
                kinds.size() == 1 && (clause.has(WordKind.DECISION) || listed) && !clause.has(WordKind.PUBLISHED);
        return new Naming(new Subject.Proactive(kinds.getLast(), "decisions"), sure, PartKind.OTHER);
    }

    static @Nullable Naming procurement(Clause clause, int year, Before before) {
        return clause.has(WordKind.PROCUREMENT)
                ? new Naming(
                        new Subject.Proactive("centralised_procurement", "projects"),
                        !clause.has(WordKind.PUBLISHED),
                        PartKind.OTHER)
                : null;
    }

    static @Nullable Naming event(Clause clause, int year, Before before) {
        List<String> events = clause.keys(WordKind.EVENT);
        if (events.isEmpty()) {
            boolean inherited = before.wholeSubject() instanceof Subject.Event
                    && (clause.has(WordKind.PART) || clause.has(WordKind.ORGAN))
                    && clause.leftover().isEmpty();
            return inherited && before.whole() != null
                    ? new Naming(before.whole().subject(), true, PartKind.ORGAN)
                    : null;
        }
        if (events.stream().noneMatch(event -> event.startsWith("press"))) {
            // 公开代表建议98件 may be fewer than those received.
            boolean listed = clause.segmentText().startsWith("、")
                    && !before.sureOfLast()
                    && before.lastSubject() instanceof Subject.Event;
            boolean all =
                    events.size() == 1 && !listed && !clause.has(WordKind.PUBLISHED) && !clause.has(WordKind.CLOSE);
            return new Naming(new Subject.Event(events.getFirst(), true), all, PartKind.OTHER);
        }
        boolean every = events.contains("press")
                || clause.segment().stream().anyMatch(word -> word.kind() == WordKind.LIKE_PRESS)
                || clause.segmentText().contains("等");
        PartKind kind = clause.has(WordKind.PART) ? PartKind.ORGAN : PartKind.OTHER;
        boolean sure = every || clause.leftover().isEmpty();
        return new Naming(new Subject.Event("press", every), sure, kind);
    }

    static @Nullable Naming document(Clause clause, int year, Before before) {
        return clause.has(WordKind.DOCUMENT) ? new Naming(new Subject.Document("all"), true, PartKind.OTHER) : null;
    }

    private static String measure(WordKind kind) {
        return switch (kind) {
            case MADE -> "made";
            case PUBLISHED -> "published";
            case REPEALED -> "repealed";
            default -> "in_force";
        };
    }
}
