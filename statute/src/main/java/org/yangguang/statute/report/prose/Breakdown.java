package org.yangguang.statute.report.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and its parts as a text states them.
 *
 * @param complete what shows that the parts are all there are
 */
public record Breakdown(Mention whole, List<Mention> parts, Completeness complete) {

    /** Why the parts should add up to the whole. */
    public enum Completeness {
        /** They are all the kinds there are, such as the three disclosure attributes. */
        BY_KIND,
        /** The text says so: 分别为, a part 其他, or a sum 共计. */
        BY_WORDS,
        /** Nothing says so; they may be less but not more. */
        UNSAID
    }

    /** Copies the list. */
    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** The sum of the parts. */
    public BigDecimal sum() {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether all figures are exact, so that the sum means something. */
    public boolean exact() {
        return whole.quantity().precision() == Precision.EXACT
                && parts.stream().allMatch(part -> part.quantity().precision() == Precision.EXACT);
    }
}
