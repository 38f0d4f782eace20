package org.yangguang.platform.report.county;

import java.util.List;

/** What became of a step in the life of a county report. */
public sealed interface CountyOutcome {

    /** Done. */
    record Done() implements CountyOutcome {}

    /** The report is in a state in which the step is not possible. */
    record NotNow(CountyReportState state, CountyDeed deed) implements CountyOutcome {}

    /** The step must say why and does not. */
    record NoReason() implements CountyOutcome {}

    /** Not yet, for all these reasons, each a Chinese sentence. */
    record Refused(List<Obstacle> obstacles) implements CountyOutcome {
        /** Copies the list. */
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * One thing that stands in the way.
     *
     * @param address where it is put right
     */
    record Obstacle(String message, String address) {}
}
