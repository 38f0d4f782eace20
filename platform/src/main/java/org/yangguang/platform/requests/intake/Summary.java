package org.yangguang.platform.requests.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.pages.SummaryRow;
import org.yangguang.platform.requests.ApplicantKind;

/** What was answered, as its author checks it before sending. */
public final class Summary {

    private Summary() {}

    /** One question with its answers and what is wrong with them. */
    public record Part(String title, String change, List<SummaryRow> rows, List<Problem> problems) {
        public Part {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /** The answers to a question; those left out are absent. */
    public static List<SummaryRow> rows(Step step, Draft draft, OpenOrgans organs, String change) {
        Map<String, String> fields = draft.fields();
        ApplicantKind kind = Asking.kind(Asking.form(draft));
        boolean organisation = kind != null && kind.isOrganisation();
        List<SummaryRow> rows = new ArrayList<>();
        switch (step) {
            case INFORMATION -> {
                add(rows, "所需信息", fields.get("information"), change);
                add(rows, "文号", fields.get("document_number"), change);
            }
            case ORGAN ->
                add(
                        rows,
                        "受理机关",
                        organs.find(fields.getOrDefault("organ", ""))
                                .map(Organ::name)
                                .orElse(null),
                        change);
            case APPLICANT -> {
                add(rows, "申请人类型", label(RequestFields.KINDS, fields.get("kind")), change);
                add(rows, organisation ? "单位名称" : "姓名", fields.get("name"), change);
                if (organisation) {
                    add(rows, "联系人", fields.get("contact_name"), change);
                }
            }
            case IDENTITY -> {
                add(
                        rows,
                        organisation ? "统一社会信用代码" : label(RequestFields.IDENTITIES, fields.get("id_type")),
                        fields.get(organisation ? "credit_code" : "id_number"),
                        change);
                add(
                        rows,
                        "身份证明",
                        draft.proofs().stream().map(Draft.Proof::name).collect(Collectors.joining("、")),
                        change);
            }
            case DELIVERY -> {
                add(rows, "信息的形式", label(RequestFields.FORMS, fields.get("form")), change);
                add(rows, "获取方式", label(RequestFields.DELIVERIES, fields.get("delivery")), change);
            }
            case CONTACT -> {
                add(rows, "联系电话", fields.get("phone"), change);
                add(rows, "电子邮箱", fields.get("email"), change);
                add(rows, "通信地址", fields.get("address"), change);
            }
        }
        return rows;
    }

    private static void add(List<SummaryRow> rows, @Nullable String label, @Nullable String value, String change) {
        if (value != null && !value.isBlank()) {
            rows.add(new SummaryRow(label == null ? "证件号码" : label, value, change));
        }
    }

    private static @Nullable String label(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }
}
