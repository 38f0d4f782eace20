package org.yangguang.platform.report.county;

import static org.yangguang.platform.report.county.CountyReportState.DRAFT;
import static org.yangguang.platform.report.county.CountyReportState.FROZEN;
import static org.yangguang.platform.report.county.CountyReportState.PUBLISHED;

/**
 * The life of one edition: every step, from which state to which. A correction after publishing is no step of the
 * published edition but the beginning of the next.
 */
public enum CountyDeed {
    /** Fix the content with its hash. */
    FREEZE("定稿", DRAFT, FROZEN),
    /** Take the freeze back before publishing. */
    THAW("撤销定稿", FROZEN, DRAFT),
    /** Make it public (Art. 49). */
    PUBLISH("公布", FROZEN, PUBLISHED);

    private final String label;
    private final CountyReportState from;
    private final CountyReportState to;

    CountyDeed(String label, CountyReportState from, CountyReportState to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    /** As shown on buttons. */
    public String label() {
        return label;
    }

    /** The only state in which it is possible. */
    public CountyReportState from() {
        return from;
    }

    /** The state that follows. */
    public CountyReportState to() {
        return to;
    }
}
