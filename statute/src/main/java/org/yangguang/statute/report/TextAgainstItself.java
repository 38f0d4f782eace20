package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.statute.report.prose.Breakdown;
import org.yangguang.statute.report.prose.Breakdown.Completeness;
import org.yangguang.statute.report.prose.Mention;
import org.yangguang.statute.report.prose.Prose;
import org.yangguang.statute.report.prose.Subject;

/**
 * Rule R10: the parts of a whole named in a sentence add up to it, or are at most it where nothing says that they are all
 * there are; and what is told twice is told alike.
 */
final class TextAgainstItself {

    private final Prose prose;
    private final Set<Integer> contradicted;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> explained = new HashSet<>();

    /**
     * Judges the text.
     *
     * @param contradicted mentions that the tables contradict already; a sum that fails because of one is no second fault
     */
    TextAgainstItself(Prose prose, Set<Integer> contradicted) {
        this.prose = prose;
        this.contradicted = contradicted;
    }

    void check() {
        prose.breakdowns().stream().filter(Breakdown::exact).forEach(this::checkParts);
        prose.sums().stream().filter(Breakdown::exact).forEach(this::checkSum);
        new Repeats(prose).contradictions().forEach(repeat -> {
            explained.add(repeat.one().id());
            explained.add(repeat.other().id());
            findings.add(repeat.finding());
        });
    }

    private void checkParts(Breakdown breakdown) {
        BigDecimal whole = breakdown.whole().quantity().value();
        int sign = whole.compareTo(breakdown.sum());
        boolean complete = breakdown.complete() != Completeness.UNSAID;
        // Several parts that add up exactly are all there are, said or not.
        boolean exactly = sign == 0 && breakdown.parts().size() > 1;
        if (complete || exactly) {
            explain(breakdown);
        }
        boolean broken = complete ? sign != 0 : sign < 0;
        if (broken && !hasContradicted(breakdown)) {
            Severity severity = breakdown.complete() == Completeness.BY_KIND ? Severity.ERROR : Severity.WARNING;
            String relation = complete ? "" : "，各部分之和大于总数";
            report(
                    severity,
                    breakdown,
                    "总数" + written(breakdown.whole()) + "，各部分" + sumWritten(breakdown.parts()) + relation);
        }
    }

    /** A sum without a name may add up everything before it in the sentence or only the last few. */
    private void checkSum(Breakdown sum) {
        List<Mention> before = sum.parts();
        for (int from = 0; from + 2 <= before.size(); from++) {
            List<Mention> added = before.subList(from, before.size());
            if (total(added).compareTo(sum.whole().quantity().value()) == 0) {
                explained.add(sum.whole().id());
                return;
            }
        }
        boolean incoming = before.stream().allMatch(TextAgainstItself::isIncoming);
        if (incoming && !hasContradicted(sum)) {
            explain(sum);
            report(Severity.WARNING, sum, "合计" + written(sum.whole()) + "，而" + sumWritten(before));
        }
    }

    private static boolean isIncoming(Mention mention) {
        return mention.subject().equals(new Subject.Requests(List.of(List.of("received_new")), "total"))
                || mention.subject().equals(new Subject.Requests(List.of(List.of("carried_in")), "total"));
    }

    private boolean hasContradicted(Breakdown breakdown) {
        return contradicted.contains(breakdown.whole().id())
                || breakdown.parts().stream().anyMatch(part -> contradicted.contains(part.id()));
    }

    private void explain(Breakdown breakdown) {
        explained.add(breakdown.whole().id());
        breakdown.parts().forEach(part -> explained.add(part.id()));
    }

    private void report(Severity severity, Breakdown breakdown, String equation) {
        BigDecimal left = breakdown.whole().quantity().value();
        BigDecimal right = breakdown.sum();
        findings.add(new Finding(
                "R10",
                null,
                null,
                null,
                left,
                right,
                severity,
                equation + "，相差" + Labels.of(left.subtract(right).abs()),
                breakdown.whole().sentence(),
                List.of()));
    }

    private static BigDecimal total(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String written(Mention mention) {
        return Labels.of(mention.quantity().value()) + mention.quantity().unit();
    }

    private static String sumWritten(List<Mention> parts) {
        String terms =
                parts.stream().map(part -> Labels.of(part.quantity().value())).collect(Collectors.joining("＋"));
        return parts.size() == 1 ? terms : terms + "＝" + Labels.of(total(parts));
    }

    List<Finding> findings() {
        return findings;
    }

    /** The mentions that were judged. */
    Set<Integer> explained() {
        return explained;
    }
}
