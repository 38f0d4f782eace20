package org.yangguang.statute.clock;

import java.time.LocalDate;

/** Something that the organ did later than the law allows. It happened and stands; it is not refused. */
public record Breach(LocalDate on, Rule rule, LocalDate lastDay) {
    /** The rule broken. */
    public enum Rule {
        /** Correction notice after the seventh working day. The old clock keeps running, unless set otherwise. */
        CORRECTION_LATE(Basis.ART_30, "补正告知超过收到申请之日起7个工作日"),
        /** Extension notified after the last day to reply: it has no effect. */
        EXTENSION_LATE(Basis.ART_33, "延长答复期限的告知晚于答复期限届满之日，不发生延长效果"),
        /** Deferral notified after the last day to reply: it has no effect. */
        DEFERRAL_LATE(Basis.ART_35, "延迟答复的告知晚于答复期限届满之日，不发生延迟效果"),
        /** Fee notice after the last day to reply: it does not stop the clock. */
        FEE_NOTICE_LATE(Basis.FEE_RULES, "收费通知晚于答复期限届满之日，不停止计算期限"),
        /** Reply after the last day. */
        REPLY_LATE(Basis.ART_33, "答复晚于期限届满之日");

        private final Basis basis;
        private final String label;

        Rule(Basis basis, String label) {
            this.basis = basis;
            this.label = label;
        }

        public Basis basis() {
            return basis;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }
}
