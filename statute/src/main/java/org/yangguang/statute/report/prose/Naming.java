package org.yangguang.statute.report.prose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a figure counts from the words of its clause and from what went before.
 *
 * @param subject what it counts
 * @param sure whether the words leave no doubt
 * @param kind by what it is told from its siblings, if it is a part
 */
record Naming(Subject subject, boolean sure, PartKind kind) {

    private static final Naming NOTHING = new Naming(new Subject.Unknown(), false, PartKind.OTHER);

    private static final Set<String> UNITS_OF_CASES = Set.of("件", "件次", "份", "宗", "起", "例", "条", "条次", "项", "封");
    private static final Set<String> UNITS_OF_PEOPLE = Set.of("人次", "人", "名", "家");

    /** What went before a figure. */
    record Before(
            @Nullable Mention whole,
            @Nullable Mention last,
            boolean attributes,
            boolean alreadyPublic,
            boolean aboutRequests,
            boolean aboutDisclosure) {

        @Nullable
        Subject wholeSubject() {
            return whole == null ? null : whole.subject();
        }

        @Nullable
        Subject lastSubject() {
            return last == null ? null : last.subject();
        }

        boolean requestsInSight() {
            return aboutRequests
                    || wholeSubject() instanceof Subject.Requests
                    || lastSubject() instanceof Subject.Requests;
        }
    }

    static Naming of(Clause clause, Quantity quantity, int year, Before before) {
        if (quantity.money()) {
            return money(clause, before);
        }
        if (before.attributes()) {
            Naming attribute = attribute(clause);
            if (attribute != null) {
                return attribute;
            }
        }
        for (Rule rule : RULES) {
            Naming naming = rule.apply(clause, year, before);
            if (naming != null) {
                return naming.countedIn(quantity) ? naming : NOTHING;
            }
        }
        PartKind kind = clause.beginsWith(WordKind.REST)
                ? PartKind.REST
                : clause.has(WordKind.CHANNEL)
                        ? PartKind.CHANNEL
                        : clause.has(WordKind.PART) || clause.has(WordKind.ORGAN) ? PartKind.ORGAN : PartKind.OTHER;
        return new Naming(new Subject.Unknown(), false, kind);
    }

    /** Whether this is a state of the documents just counted: 公文124件：主动公开110件. */
    boolean isStateOf(Subject before) {
        return before.equals(new Subject.Document("all"))
                && subject instanceof Subject.Document(String state)
                && !state.equals("all");
    }

    /** Requests and cases are counted in 件 and its like; 156次 are calls, 3个 are offices, 25人次 no events. */
    private boolean countedIn(Quantity quantity) {
        return switch (subject) {
            case Subject.Requests requests -> quantity.unit().isEmpty() || UNITS_OF_CASES.contains(quantity.unit());
            case Subject.Cases cases -> quantity.unit().isEmpty() || UNITS_OF_CASES.contains(quantity.unit());
            case Subject.Event event -> !UNITS_OF_PEOPLE.contains(quantity.unit());
            case Subject.Proactive proactive -> true;
            case Subject.Document document -> true;
            case Subject.Unknown unknown -> true;
        };
    }

    private interface Rule {
        @Nullable
        Naming apply(Clause clause, int year, Before before);
    }

    /** In this order: the first that fits decides. */
    private static final List<Rule> RULES = List.of(
            Naming::carriedOver,
            Naming::result,
            Naming::review,
            Naming::outcome,
            Naming::normative,
            Naming::decided,
            Naming::procurement,
            Naming::event,
            Naming::applicant,
            Naming::document,
            Naming::requests);

    private static Naming money(Clause clause, Before before) {
        if (clause.has(WordKind.FEE)) {
            return new Naming(new Subject.Proactive("administrative_fees", "fee"), true, PartKind.OTHER);
        }
        boolean procurement = clause.segment().stream().anyMatch(word -> word.kind() == WordKind.PROCUREMENT)
                || (clause.has(WordKind.MONEY)
                        && before.lastSubject() instanceof Subject.Proactive(String row, String measure)
                        && measure.equals("projects"));
        return procurement
                ? new Naming(new Subject.Proactive("centralised_procurement", "amount"), true, PartKind.OTHER)
                : NOTHING;
    }

    private static @Nullable Naming attribute(Clause clause) {
        String state = clause.has(WordKind.ATTRIBUTE)
                ? "proactive"
                : clause.has(WordKind.REQUEST) || clause.has(WordKind.TOPIC, "requests")
                        ? "on_request"
                        : clause.has(WordKind.ROW, "refused") ? "not_disclosed" : "";
        return state.isEmpty() ? null : new Naming(new Subject.Document(state), true, PartKind.ATTRIBUTE);
    }

    private static @Nullable Naming carriedOver(Clause clause, int year, Before before) {
        boolean in = clause.has(WordKind.ROW, "carried_in");
        boolean out = clause.has(WordKind.ROW, "carried_out");
        if (clause.has(WordKind.CARRY) && !in && !out) {
            in = clause.has(WordKind.YEAR, String.valueOf(year - 1)) || clause.has(WordKind.ELSEWHEN);
            out = clause.has(WordKind.YEAR, String.valueOf(year + 1));
        }
        if (in == out) {
            return clause.has(WordKind.CARRY) && before.requestsInSight()
                    ? new Naming(Subject.Requests.of("carried_out", "carried_in"), false, PartKind.OTHER)
                    : null;
        }
        return new Naming(Subject.Requests.of(in ? "carried_in" : "carried_out"), true, PartKind.OTHER);
    }

    private static @Nullable Naming result(Clause clause, int year, Before before) {
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

    private static @Nullable Naming review(Clause clause, int year, Before before) {
        List<String> groups = groups(clause.keys(WordKind.REVIEW));
        if (groups.isEmpty() && before.wholeSubject() instanceof Subject.Cases && clause.has(WordKind.REVIEW)) {
            return null;
        }
        if (groups.isEmpty()) {
            return null;
        }
        boolean ofDisclosure = before.aboutDisclosure()
                || before.aboutRequests()
                || (before.last() != null
                        && before.last().sure()
                        && (before.lastSubject() instanceof Subject.Cases
                                || before.lastSubject() instanceof Subject.Requests));
        boolean each = clause.has(WordKind.EACH) && groups.size() > 1;
        return new Naming(new Subject.Cases(groups, "total"), ofDisclosure && !each, PartKind.OTHER);
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

    private static @Nullable Naming outcome(Clause clause, int year, Before before) {
        List<String> rows = clause.keys(WordKind.ROW);
        if (rows.isEmpty()) {
            return null;
        }
        boolean ofRequests = before.whole() == null || before.requestsInSight();
        if (!ofRequests || !(before.requestsInSight() || clause.has(WordKind.REQUEST))) {
            return new Naming(new Subject.Unknown(), false, PartKind.OUTCOME);
        }
        boolean joined = rows.size() == 1 || joined(clause);
        Subject.Requests subject =
                joined ? Subject.Requests.sumOf(rows) : Subject.Requests.of(rows.toArray(String[]::new));
        if (before.wholeSubject() instanceof Subject.Requests(var readings, String column)) {
            subject = subject.by(column);
        } else if (before.whole() != null) {
            return new Naming(new Subject.Unknown(), false, PartKind.OUTCOME);
        }
        // 属于已主动公开的6件，同意公开的5件: two kinds of the same row.
        boolean halved = before.alreadyPublic() && rows.equals(List.of("disclosed"));
        return new Naming(subject, joined && !halved, PartKind.OUTCOME);
    }

    /** Whether rows are listed to be counted together: 不予公开、无法提供共23件. */
    private static boolean joined(Clause clause) {
        return clause.leftover().isEmpty()
                && clause.own().stream()
                        .allMatch(word -> word.kind() == WordKind.ROW
                                || word.kind() == WordKind.FILLER
                                || word.kind() == WordKind.SUM);
    }

    private static @Nullable Naming normative(Clause clause, int year, Before before) {
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
        List<String> measures = java.util.stream.Stream.of(
                        WordKind.MADE, WordKind.PUBLISHED, WordKind.REPEALED, WordKind.IN_FORCE)
                .filter(clause::has)
                .map(Naming::measure)
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

    private static String measure(WordKind kind) {
        return switch (kind) {
            case MADE -> "made";
            case PUBLISHED -> "published";
            case REPEALED -> "repealed";
            default -> "in_force";
        };
    }

    private static @Nullable Naming decided(Clause clause, int year, Before before) {
        List<String> kinds = clause.keys(WordKind.DECIDED);
        if (kinds.isEmpty()) {
            return null;
        }
        boolean sure = kinds.size() == 1 && clause.has(WordKind.DECISION) && !clause.has(WordKind.PUBLISHED);
        return new Naming(new Subject.Proactive(kinds.getLast(), "decisions"), sure, PartKind.OTHER);
    }

    private static @Nullable Naming procurement(Clause clause, int year, Before before) {
        return clause.has(WordKind.PROCUREMENT)
                ? new Naming(
                        new Subject.Proactive("centralised_procurement", "projects"),
                        !clause.has(WordKind.PUBLISHED),
                        PartKind.OTHER)
                : null;
    }

    private static @Nullable Naming event(Clause clause, int year, Before before) {
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
            return new Naming(new Subject.Event(events.getFirst(), true), events.size() == 1, PartKind.OTHER);
        }
        boolean every = events.contains("press")
                || clause.segment().stream().anyMatch(word -> word.kind() == WordKind.LIKE_PRESS)
                || clause.segmentText().contains("等");
        PartKind kind = clause.has(WordKind.PART) ? PartKind.ORGAN : PartKind.OTHER;
        return new Naming(new Subject.Event("press", every), clause.leftover().isEmpty(), kind);
    }

    private static @Nullable Naming applicant(Clause clause, int year, Before before) {
        List<String> applicants = clause.keys(WordKind.APPLICANT);
        if (applicants.size() != 1) {
            return null;
        }
        // 法人 alone may mean all organisations or those beside the 其他组织.
        boolean doubtful = applicants.getFirst().equals("legal_perhaps");
        String column = doubtful ? "legal" : applicants.getFirst();
        if (clause.has(WordKind.REQUEST) && clause.has(WordKind.RECEIVE)) {
            return new Naming(
                    Subject.Requests.of("received_new").by(column),
                    !doubtful && clause.leftover().isEmpty(),
                    PartKind.APPLICANT);
        }
        Subject of = before.wholeSubject() != null ? before.wholeSubject() : before.lastSubject();
        if (of instanceof Subject.Requests requests) {
            boolean sure =
                    !doubtful && (before.whole() != null || clause.leftover().isEmpty());
            return new Naming(requests.by(column), sure, PartKind.APPLICANT);
        }
        return before.aboutRequests()
                ? new Naming(
                        Subject.Requests.of("received_new", "results_total").by(column), false, PartKind.APPLICANT)
                : new Naming(new Subject.Unknown(), false, PartKind.APPLICANT);
    }

    private static @Nullable Naming document(Clause clause, int year, Before before) {
        return clause.has(WordKind.DOCUMENT) ? new Naming(new Subject.Document("all"), true, PartKind.OTHER) : null;
    }

    private static @Nullable Naming requests(Clause clause, int year, Before before) {
        boolean receive = clause.has(WordKind.RECEIVE);
        boolean close = clause.has(WordKind.CLOSE);
        boolean handle = clause.has(WordKind.HANDLE);
        boolean named = clause.has(WordKind.REQUEST);
        boolean plain = clause.leftover().isEmpty() && !clause.has(WordKind.CHANNEL) && !clause.has(WordKind.REST);
        boolean asked = clause.has(WordKind.ASKED) && before.aboutRequests() && plain;
        boolean verbOnly = (receive || close || handle)
                && plain
                && (before.lastSubject() instanceof Subject.Requests
                        || (before.last() == null && before.aboutRequests()));
        if (!named && !asked && !verbOnly) {
            return null;
        }
        boolean part = before.wholeSubject() instanceof Subject.Requests && clause.has(WordKind.CHANNEL);
        if (part) {
            return new Naming(new Subject.Unknown(), false, PartKind.CHANNEL);
        }
        PartKind kind = clause.has(WordKind.PART) || clause.has(WordKind.ORGAN) ? PartKind.ORGAN : PartKind.OTHER;
        if (receive && close) {
            return new Naming(Subject.Requests.of("received_new", "results_total"), true, kind);
        }
        if (receive || close) {
            return new Naming(Subject.Requests.of(receive ? "received_new" : "results_total"), true, kind);
        }
        List<List<String>> readings =
                List.of(List.of("received_new"), List.of("results_total"), List.of("received_new", "carried_in"));
        return new Naming(new Subject.Requests(readings, "total"), named, kind);
    }
}
