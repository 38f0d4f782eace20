package org.yangguang.platform.requests.status;

/** What the law may let an applicant do about a request that runs. */
enum ApplicantAct {
    /** Correct what was unclear, while a correction is awaited (Art. 30). */
    CORRECT("提交补正", "/correction", "提交后，答复期限自今天起重新计算（《条例》第三十条）。"),
    /** Give the reasons that were asked for (Art. 35). */
    GIVE_REASONS("说明理由", "/reasons", "机关收到您的说明后，决定是否延迟答复或者不再处理（《条例》第三十五条）。"),
    /** Pay the fee that was noticed; the payment itself is recorded by staff. */
    PAY("缴纳信息处理费", "#fee", "按期缴费后，答复期限自缴费次日起重新计算；逾期不缴视为放弃申请。"),
    WITHDRAW("撤回申请", "/withdrawal", "撤回后本申请即告终结，不再答复，也不能恢复；以后可以重新申请。");

    private final String label;
    private final String path;
    private final String effect;

    ApplicantAct(String label, String path, String effect) {
        this.label = label;
        this.path = path;
        this.effect = effect;
    }

    /** In Chinese, a verb first. */
    String label() {
        return label;
    }

    /** Where it is done, under the page of the request. */
    String address() {
        return StatusController.REQUEST + path;
    }

    /** What it leads to, in one sentence. */
    String effect() {
        return effect;
    }
}
