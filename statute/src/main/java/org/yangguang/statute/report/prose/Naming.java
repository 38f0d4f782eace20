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

    static final Naming NOTHING = new Naming(new Subject.Unknown(), false, PartKind.OTHER);

    private static final Set<String> UNITS_OF_CASES = Set.of("件", "件次", "份", "宗", "起", "例", "条", "条次", "项", "封");
    private static final Set<String> UNITS_OF_PEOPLE = Set.of("人次", "人", "名", "家");

    private interface Rule {
        @Nullable
        Naming apply(Clause clause, int year, Before before);
    }

    /** In this order: the first that fits decides. */
    private static final List<Rule> RULES = List.of(
            RequestNames::carriedOver,
            CaseNames::result,
            CaseNames::review,
            RequestNames::outcome,
            PublishedNames::normative,
            PublishedNames::decided,
            PublishedNames::procurement,
            PublishedNames::event,
            RequestNames::applicant,
            PublishedNames::document,
            RequestNames::requests);

    static Naming of(Clause clause, Quantity quantity, int year, Before before) {
        if (quantity.money()) {
            return PublishedNames.money(clause, before);
        }
        if (before.attributes()) {
            Naming attribute = PublishedNames.attribute(clause);
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
            case Subject.Requests _, Subject.Cases _ ->
                quantity.unit().isEmpty() || UNITS_OF_CASES.contains(quantity.unit());
            case Subject.Event _ -> !UNITS_OF_PEOPLE.contains(quantity.unit());
            case Subject.Proactive _, Subject.Document _, Subject.Unknown _ -> true;
        };
    }
}
