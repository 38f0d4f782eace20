package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.statute.report.prose.Breakdown;
import org.yangguang.statute.report.prose.Mention;
import org.yangguang.statute.report.prose.Precision;
import org.yangguang.statute.report.prose.Prose;
import org.yangguang.statute.report.prose.Scope;
import org.yangguang.statute.report.prose.Subject;

/**
 * The part of rule R10 about what is told twice: the same thing is counted alike, and one kind of it is not more than all
 * kinds. Only a warning, as two places may count differently.
 */
final class Repeats {

    private final Prose prose;

    Repeats(Prose prose) {
        this.prose = prose;
    }

    /** Two mentions of one thing that cannot both be right. */
    record Contradiction(Mention one, Mention other) {

        Finding finding() {
            BigDecimal left = one.quantity().value();
            BigDecimal right = other.quantity().value();
            String message = "正文前后不一：一处写" + Labels.of(left) + one.quantity().unit() + "，另一处写" + Labels.of(right)
                    + other.quantity().unit() + "，相差"
                    + Labels.of(left.subtract(right).abs()) + "，可能口径不同，请核实";
            return new Finding(
                    "R10",
                    null,
                    null,
                    null,
                    left,
                    right,
                    Severity.WARNING,
                    message,
                    one.sentence().equals(other.sentence()) ? one.sentence() : one.sentence() + "／" + other.sentence(),
                    List.of());
        }
    }

    List<Contradiction> contradictions() {
        List<Mention> events = prose.mentions().stream()
                .filter(mention -> mention.subject() instanceof Subject.Event)
                .filter(mention -> mention.thisYear() && mention.quantity().precision() == Precision.EXACT)
                .toList();
        List<Contradiction> found = new ArrayList<>();
        List<Mention> reported = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                Mention one = events.get(i);
                Mention other = events.get(j);
                if (!reported.contains(one) && !reported.contains(other) && contradict(one, other)) {
                    found.add(new Contradiction(one, other));
                    reported.add(one);
                    reported.add(other);
                }
            }
        }
        return found;
    }

    private boolean contradict(Mention one, Mention other) {
        Subject.Event first = (Subject.Event) one.subject();
        Subject.Event second = (Subject.Event) other.subject();
        boolean alikeNamed = first.key().equals(second.key()) && one.quantity().sameSort(other.quantity());
        if (!alikeNamed || !comparable(one, other)) {
            return false;
        }
        boolean alike = first.every() == second.every() && one.scope() == other.scope();
        boolean unnarrowed = !one.narrowed() && !other.narrowed() && one.sure() && other.sure();
        return (alike && unnarrowed)
                ? one.quantity().value().compareTo(other.quantity().value()) != 0
                : exceeds(one, other) || exceeds(other, one);
    }

    /** Whether a part, or what may be one, is more than a whole. */
    private static boolean exceeds(Mention part, Mention whole) {
        boolean all = ((Subject.Event) whole.subject()).every() && whole.sure() && !whole.narrowed();
        return all
                && within(part, whole)
                && part.quantity().value().compareTo(whole.quantity().value()) > 0;
    }

    private static boolean within(Mention part, Mention whole) {
        return part.scope() == whole.scope() || part.scope() == Scope.UNSAID || whole.scope() != Scope.PART;
    }

    private boolean comparable(Mention one, Mention other) {
        return one.quantity().unit().isEmpty()
                || !one.sentence().equals(other.sentence())
                || prose.breakdowns().stream().noneMatch(breakdown -> together(breakdown, one, other));
    }

    private static boolean together(Breakdown breakdown, Mention one, Mention other) {
        return holds(breakdown, one) && holds(breakdown, other);
    }

    private static boolean holds(Breakdown breakdown, Mention mention) {
        return breakdown.whole().id() == mention.id()
                || breakdown.parts().stream().anyMatch(part -> part.id() == mention.id());
    }
}
