package org.yangguang.platform.requests.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.InformationForm;

/** What the answers of a draft mean, and what is wrong with them. */
@Component
public class Asking {

    private final OpenOrgans organs;

    Asking(OpenOrgans organs) {
        this.organs = organs;
    }

    /** The form of a question with what was typed there before. */
    public static Form form(Draft draft) {
        return Form.of(draft.fields());
    }

    /** The form of a question as it was just sent, among what was typed elsewhere. */
    public static Form form(@Nullable Draft draft, Map<String, String> sent) {
        Map<String, String> all = new HashMap<>(draft == null ? Map.of() : draft.fields());
        all.putAll(sent);
        return Form.of(all);
    }

    /** Notes in the form what is wrong with the answers to one question. */
    public void check(Step step, Form form, int proofs) {
        RequestFields fields = new RequestFields(form, "");
        switch (step) {
            case INFORMATION -> {
                fields.information();
                fields.documentNumber();
            }
            case ORGAN -> organ(form);
            case APPLICANT -> {
                ApplicantKind kind = fields.kind().orElse(null);
                fields.name(kind);
                fields.contactName(kind);
            }
            case IDENTITY -> {
                fields.identity(kind(form));
                if (proofs == 0) {
                    form.problems().add("proof", "请上传身份证明的照片或者扫描件");
                }
            }
            case DELIVERY -> {
                fields.form();
                fields.delivery();
            }
            case CONTACT ->
                fields.contact(
                        chosen(InformationForm.class, form, "form"), chosen(DeliveryWay.class, form, "delivery"));
        }
    }

    /** All that is wrong with a draft, by question; the questions without problems are absent. */
    public Map<Step, Form> problems(Draft draft) {
        Map<Step, Form> wrong = new HashMap<>();
        for (Step step : Step.values()) {
            Form form = form(draft);
            check(step, form, draft.proofs().size());
            if (form.isWrong()) {
                wrong.put(step, form);
            }
        }
        return wrong;
    }

    /** The request that a draft asks for; empty while something is missing or wrong. */
    Optional<Forwarding.Asked> read(Draft draft) {
        Form form = form(draft);
        RequestFields fields = new RequestFields(form, "");
        Organ organ = organ(form).orElse(null);
        String information = fields.information();
        String documentNumber = fields.documentNumber();
        InformationForm wanted = fields.form().orElse(null);
        DeliveryWay delivery = fields.delivery().orElse(null);
        Applicant applicant = fields.applicant(wanted, delivery);
        return form.isWrong()
                        || organ == null
                        || wanted == null
                        || delivery == null
                        || applicant == null
                        || draft.proofs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Forwarding.Asked(organ, applicant, information, documentNumber, wanted, delivery));
    }

    private Optional<Organ> organ(Form form) {
        Optional<Organ> organ = organs.find(form.value("organ"));
        if (organ.isEmpty()) {
            form.problems().add("organ", "请选择受理机关");
        }
        return organ;
    }

    /** The kind of applicant as far as it was answered. */
    public static @Nullable ApplicantKind kind(Form form) {
        return chosen(ApplicantKind.class, form, "kind");
    }

    /** A choice as far as it was made. */
    public static <E extends Enum<E>> @Nullable E chosen(Class<E> type, Form form, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(form.value(name)))
                .findFirst()
                .orElse(null);
    }
}
