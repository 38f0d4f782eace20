package org.yangguang.statute.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says about remedies. */
public sealed interface Remedy {
    /** A procedural notice: no paragraph, for it cannot be reviewed or sued on its own. */
    record None(ProceduralNotice notice) implements Remedy {}

    /** The paragraph cannot be written yet. */
    record Incomplete(List<String> missing) implements Remedy {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The paragraph.
     *
     * @param order whether reconsideration must come first
     * @param reviewers organs that can reconsider, one or two to choose from
     * @param reviewDays calendar days to apply for reconsideration
     * @param court court of first instance
     * @param suit time to sue: months directly, days after reconsideration
     * @param internetChannel address to file for reconsideration, null if the reply is not delivered online
     * @param law the law that was applied
     */
    record Paragraph(
            Order order,
            List<String> reviewers,
            int reviewDays,
            String court,
            TimeLimit suit,
            @Nullable String internetChannel,
            RemedyLaw law,
            String text)
            implements Remedy {
        public Paragraph {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** Which way is open first. */
    enum Order {
        /** Paragraph A: suit only after reconsideration. */
        RECONSIDERATION_FIRST,
        /** Paragraph B: one or the other. */
        FREE_CHOICE
    }

    /** A time limit for a suit. */
    record TimeLimit(int amount, Unit unit) {
        /** In what it is counted. */
        public enum Unit {
            CALENDAR_DAYS,
            MONTHS
        }
    }
}
