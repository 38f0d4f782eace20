package org.yangguang.statute.clock;

import org.yangguang.statute.Sourced;
import org.yangguang.statute.Sourced.Source;

/**
 * What the law leaves open, or what we could not read in the original.
 *
 * @param correctionDays working days to correct a request where the notice itself names no last day; 0 where no rule
 *     fixes any, so that only the notice can
 * @param feePaymentDays working days to pay, from the day after receipt of the fee notice
 * @param feePaidRestartsClock whether the full term runs again from the payment; if not, what was left of it
 * @param lateCorrectionKeepsClock whether the old clock runs on after a correction notice that came too late
 * @param daysAfterSetAside working days for a new reply where the decision on review or the judgment orders no date
 * @param askedDayCounts whether the day on which a consultation is asked still counts as used
 * @param answeredDayExcluded whether the day on which it is answered is still excluded
 * @param reasonsPauseClock whether asking the applicant for reasons (Art. 35) stops the counting
 */
public record ClockSettings(
        Sourced<Integer> correctionDays,
        Sourced<Integer> feePaymentDays,
        Sourced<Boolean> feePaidRestartsClock,
        Sourced<Boolean> lateCorrectionKeepsClock,
        Sourced<Integer> daysAfterSetAside,
        Sourced<Boolean> askedDayCounts,
        Sourced<Boolean> answeredDayExcluded,
        Sourced<Boolean> reasonsPauseClock) {

    private static final ClockSettings STANDARD = new ClockSettings(
            new Sourced<>(0, Source.TEXT, "补正期限：条例第三十条只要求合理，由补正告知书确定；省级规定常为10或者15个工作日"),
            new Sourced<>(20, Source.SECONDARY, "缴费期限：国办函〔2020〕109号原文未读全，据四川省财政厅、省发展改革委通知为收到通知次日起20个工作日"),
            new Sourced<>(true, Source.MEMORY, "缴费后自完成缴费次日起重新计算答复期限：国办函〔2020〕109号该条未见原文"),
            new Sourced<>(true, Source.INFERENCE, "超过7个工作日才告知补正的，原期限继续计算：迟误不应由申请人承担"),
            new Sourced<>(20, Source.INFERENCE, "答复被撤销而决定未定期限的，自收到决定之日起重新计算20个工作日"),
            new Sourced<>(true, Source.INFERENCE, "征求意见函发出当日计入期限：条例只规定所需时间不计算在内，从严计算"),
            new Sourced<>(true, Source.INFERENCE, "收到意见当日不计入期限：当日意见尚未齐备"),
            new Sourced<>(false, Source.INFERENCE, "要求申请人说明理由期间照常计算：第三十五条未规定扣除"));

    /** The values that the worked examples of the Regulation's practice follow. */
    public static ClockSettings standard() {
        return STANDARD;
    }
}
