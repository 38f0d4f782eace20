package org.yangguang.statute.clock;

/** Who is asked while the organ waits. */
public enum Consulted {
    /** A third party whose rights disclosure may harm (Art. 32). Silence after 15 working days: the organ decides. */
    THIRD_PARTY(EventKind.THIRD_PARTY_ASKED, EventKind.THIRD_PARTY_ANSWERED, Basis.ART_32, "征求第三方意见，所需时间不计入"),
    /** Another organ (Art. 33 ¶3), or one that made the information jointly (Art. 34, silence is consent). */
    ORGAN(EventKind.ORGAN_ASKED, EventKind.ORGAN_ANSWERED, Basis.ART_34, "征求其他机关意见，所需时间不计入"),
    /** The applicant, for the reasons of an excessive request (Art. 35). By default the clock runs on. */
    APPLICANT_REASONS(EventKind.REASONS_ASKED, EventKind.REASONS_GIVEN, Basis.ART_35, "等待申请人说明理由");

    private final EventKind asked;
    private final EventKind answered;
    private final Basis silence;
    private final String reason;

    Consulted(EventKind asked, EventKind answered, Basis silence, String reason) {
        this.asked = asked;
        this.answered = answered;
        this.silence = silence;
        this.reason = reason;
    }

    EventKind asked() {
        return asked;
    }

    EventKind answered() {
        return answered;
    }

    Basis silence() {
        return silence;
    }

    String reason() {
        return reason;
    }
}
