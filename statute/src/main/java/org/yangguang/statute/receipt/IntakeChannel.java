package org.yangguang.statute.receipt;

/** The channel on which a request came, and with it which day is the day of receipt. */
public enum IntakeChannel {
    /** Handed in: the day of submission. Art. 31(1). */
    IN_PERSON("当面提交", "提交之日", false, Evidence.SUBMISSION_RECORD, "《条例》第三十一条第一项"),
    /** Registered or express post: the day on which any counter of the organ signs. Art. 31(2). */
    POST_SIGNED("邮寄（需签收）", "行政机关签收之日", false, Evidence.SIGNED_DELIVERY_SLIP, "《条例》第三十一条第二项"),
    /**
     * Ordinary letter: the day on which the disclosure office confirms with the applicant, which must be the day the
     * letter reaches it. Art. 31(2).
     */
    POST_ORDINARY("平常信函（无需签收）", "信函到达政府信息公开工作机构之日", true, Evidence.CONFIRMATION_RECORD, "《条例》第三十一条第二项"),
    /** Website form, e-mail, app: the day both sides confirm. Art. 31(3). */
    ONLINE("互联网渠道", "申请到达系统之日", true, Evidence.CONFIRMATION_RECORD, "《条例》第三十一条第三项"),
    /** Fax of the disclosure office: the day both sides confirm. Art. 31(3). */
    FAX("传真", "传真到达之日", true, Evidence.CONFIRMATION_RECORD, "《条例》第三十一条第三项"),
    /** Said aloud where writing is hard: the day the office fills in the form and takes it. Our reading of Arts. 29, 31(1). */
    ORAL("口头申请", "代填并提交之日", false, Evidence.ORAL_REQUEST_RECORD, "《条例》第二十九条、第三十一条第一项");

    private final String label;
    private final String arrival;
    private final boolean confirmed;
    private final Evidence evidence;
    private final String basis;

    IntakeChannel(String label, String arrival, boolean confirmed, Evidence evidence, String basis) {
        this.label = label;
        this.arrival = arrival;
        this.confirmed = confirmed;
        this.evidence = evidence;
        this.basis = basis;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** In Chinese: which day is to be entered as the day of arrival. */
    public String arrival() {
        return arrival;
    }

    /** Whether the clock starts only when the organ confirms with the applicant. */
    public boolean needsConfirmation() {
        return confirmed;
    }

    /** What must be on file. */
    public Evidence evidence() {
        return evidence;
    }

    /** The article, in Chinese. */
    public String basis() {
        return basis;
    }
}
