package org.yangguang.statute.clock;

/** An event that the law does not allow at its place in the case. */
public record RefusedEvent(ClockEvent event, Reason reason) {
    /** Why it is refused. */
    public enum Reason {
        BEFORE_RECEIPT(Basis.ART_31, "早于收到申请之日"),
        AFTER_END(Basis.ART_33, "申请已经答复或者终结"),
        NO_RUNNING_CLOCK(Basis.ART_33, "期限已停止计算，正在等待申请人"),
        SECOND_CORRECTION_NOTICE(Basis.ART_30, "补正只能一次性告知"),
        CORRECTION_NOT_ASKED(Basis.ART_30, "没有尚待补正的补正告知书"),
        LAPSE_BEFORE_TERM(Basis.ART_30, "补正期限尚未届满"),
        EXTENSION_DAYS(Basis.ART_33, "延长的期限应为1至20个工作日"),
        SECOND_EXTENSION(Basis.ART_33, "答复期限只能延长一次"),
        EXTENSION_AFTER_DEFERRAL(Basis.ART_35, "已依第三十五条确定延迟答复日期，不能再延长"),
        SECOND_DEFERRAL(Basis.ART_35, "延迟答复日期只能确定一次"),
        DEFERRAL_NOT_LATER(Basis.ART_35, "延迟答复日期应晚于现有期限届满之日"),
        LETTER_BEFORE_ASKED(Basis.ART_32, "征求意见函的收到日期早于发出日期"),
        CONSULTATION_OPEN(Basis.ART_33, "相同编号的征求意见尚未结束"),
        CONSULTATION_NOT_ASKED(Basis.ART_33, "没有尚待答复的征求意见"),
        CONSULTATION_AMBIGUOUS(Basis.ART_33, "有多项征求意见尚待答复，应写明编号"),
        SECOND_FEE_NOTICE(Basis.FEE_RULES, "同一申请只能收费一次"),
        FEE_NOTICE_SENT_AFTER_RECEIPT(Basis.FEE_RULES, "收费通知的发出日期晚于收到日期"),
        FEE_NOT_ASKED(Basis.FEE_RULES, "没有尚待缴费的收费通知"),
        FEE_NOTICE_VOID(Basis.FEE_RULES, "收费通知超过答复期限，不能据以视为放弃申请"),
        PAYMENT_TERM_OPEN(Basis.FEE_RULES, "缴费期限尚未届满"),
        NOTHING_TO_SET_ASIDE(Basis.REVIEW_OR_COURT, "申请尚未答复或者终结，没有可以撤销的决定"),
        ORDERED_DATE_NOT_LATER(Basis.REVIEW_OR_COURT, "重新答复的期限应晚于收到决定之日");

        private final Basis basis;
        private final String label;

        Reason(Basis basis, String label) {
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

    /** One Chinese sentence that names the event and the reason. */
    public String message() {
        return event.on() + event.kind().label() + "：" + reason.label() + "（"
                + reason.basis().label() + "）。";
    }
}
