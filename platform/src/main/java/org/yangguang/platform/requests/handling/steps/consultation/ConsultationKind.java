package org.yangguang.platform.requests.handling.steps.consultation;

import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.statute.clock.Consulted;

/** Who is asked, and so what silence means. */
public enum ConsultationKind {
    /** Silence is no consent: the organ decides by the Regulation (Art. 32). */
    THIRD_PARTY("第三方", Consulted.THIRD_PARTY, StepDeed.THIRD_PARTY_CONSULTED),
    /** Silence is consent (Art. 34). */
    JOINT_MAKER("共同制作机关", Consulted.ORGAN, StepDeed.JOINT_MAKER_CONSULTED),
    /** No term runs by law (Art. 33 ¶3). */
    OTHER_ORGAN("其他机关", Consulted.ORGAN, StepDeed.OTHER_ORGAN_CONSULTED);

    private final String label;
    private final Consulted whom;
    private final StepDeed deed;

    ConsultationKind(String label, Consulted whom, StepDeed deed) {
        this.label = label;
        this.whom = whom;
        this.deed = deed;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** As the clock tells them apart. */
    public Consulted whom() {
        return whom;
    }

    /** The deed by which they are asked. */
    public StepDeed deed() {
        return deed;
    }

    /** Whether 15 working days run from the receipt of the letter. */
    public boolean hasTerm() {
        return this != OTHER_ORGAN;
    }

    /** What follows from silence, in a few words. */
    public String silence() {
        return switch (this) {
            case THIRD_PARTY -> "逾期未提出意见，由本机关依照《条例》决定";
            case JOINT_MAKER -> "逾期未提出意见，视为同意公开";
            case OTHER_ORGAN -> "未提出意见";
        };
    }
}
