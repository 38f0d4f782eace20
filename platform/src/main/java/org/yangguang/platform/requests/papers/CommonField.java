package org.yangguang.platform.requests.papers;

import static org.yangguang.platform.requests.papers.PaperField.Need.DERIVED;
import static org.yangguang.platform.requests.papers.PaperField.Need.OPTIONAL;
import static org.yangguang.platform.requests.papers.PaperField.Need.REQUIRED;

import java.util.Arrays;
import java.util.List;
import org.yangguang.platform.requests.papers.PaperField.Kind;
import org.yangguang.platform.requests.papers.PaperField.Need;

/** Fields that documents share. Those derived come from the organ's settings, the number, the day and the law. */
public enum CommonField {
    ISSUER("issuer", "发文机关", Kind.TEXT, DERIVED),
    NUMBER("number", "文号", Kind.TEXT, DERIVED),
    ADDRESSEE("addressee", "收件人", Kind.TEXT, REQUIRED),
    RECEIVED_ON("receivedOn", "收到日期", Kind.DATE, REQUIRED),
    CHANNEL("channel", "收到渠道", Kind.TEXT, REQUIRED),
    REGISTRATION("registration", "登记编号", Kind.TEXT, REQUIRED),
    INFORMATION("information", "信息描述", Kind.LONG_TEXT, REQUIRED),
    /** Correction, consultation, extension: what happened on the way; final answers only. */
    HISTORY("history", "办理经过", Kind.LONG_TEXT, OPTIONAL),
    /** Never typed: the statute's paragraph for this answer and this day. */
    REMEDY("remedy", "救济途径", Kind.LONG_TEXT, DERIVED),
    OFFICE("office", "联系机构", Kind.TEXT, DERIVED),
    PHONE("phone", "联系电话", Kind.TEXT, DERIVED),
    ADDRESS("address", "联系地址", Kind.TEXT, DERIVED),
    HOURS("hours", "办公时间", Kind.TEXT, DERIVED),
    SEAL("seal", "印章", Kind.TEXT, DERIVED),
    ISSUED_ON("issuedOn", "成文日期", Kind.DATE, DERIVED),
    ATTACHMENTS("attachments", "附件", Kind.LIST, OPTIONAL),
    DELIVERY("delivery", "送达方式", Kind.TEXT, REQUIRED);

    private final String key;
    private final String label;
    private final Kind kind;
    private final Need need;

    CommonField(String key, String label, Kind kind, Need need) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.need = need;
    }

    /** What programs call it in {@link PaperContent#values}. */
    public String key() {
        return key;
    }

    /** What templates call it. */
    public String label() {
        return label;
    }

    static List<PaperField> of(PaperKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.isIn(kind))
                .map(field -> PaperField.of(field.key, field.label, field.kind, field.needIn(kind)))
                .toList();
    }

    private boolean isIn(PaperKind kind) {
        return switch (this) {
            case NUMBER -> kind.series() != Series.NONE;
            case HISTORY -> kind.series() == Series.REPLY;
            case REMEDY -> kind.remedy();
            case ADDRESSEE ->
                kind.series() != Series.NONE
                        || kind == PaperKind.PROOF_OF_DELIVERY
                        || kind == PaperKind.THIRD_PARTY_ANSWER;
            case DELIVERY -> kind.series() != Series.NONE || kind == PaperKind.PROOF_OF_DELIVERY;
            default -> true;
        };
    }

    /** A form or record is filed with its case: of what a letter needs it must hold the case's number only. */
    private Need needIn(PaperKind kind) {
        boolean demanded = kind.series() != Series.NONE || (this == REGISTRATION && !kind.isBlankForm());
        return need == REQUIRED && !demanded ? OPTIONAL : need;
    }
}
