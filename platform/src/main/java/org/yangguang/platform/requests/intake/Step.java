package org.yangguang.platform.requests.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The question pages of the public form, in their order; one small group of questions each. */
public enum Step {
    INFORMATION("您要什么信息"),
    ORGAN("向哪个机关申请"),
    APPLICANT("申请人"),
    IDENTITY("身份证明"),
    DELIVERY("怎样提供给您"),
    CONTACT("怎样联系您");

    private static final List<Step> ORDER = List.of(values());

    private final String title;

    Step(String title) {
        this.title = title;
    }

    /** In Chinese, the page's heading. */
    public String title() {
        return title;
    }

    /** Names of the fields that it asks for. */
    public List<String> fields() {
        return switch (this) {
            case INFORMATION -> List.of("information", "document_number");
            case ORGAN -> List.of("organ");
            case APPLICANT -> List.of("kind", "name", "contact_name");
            case IDENTITY -> List.of("id_type", "id_number", "credit_code");
            case DELIVERY -> List.of("form", "delivery");
            case CONTACT -> List.of("phone", "email", "address");
        };
    }

    /** Its place in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which of how many, from 1. */
    public int number() {
        return ORDER.indexOf(this) + 1;
    }

    /** The question after it; null after the last. */
    public @Nullable Step next() {
        return number() < ORDER.size() ? ORDER.get(number()) : null;
    }

    /** The question before it; null before the first. */
    public @Nullable Step previous() {
        return number() == 1 ? null : ORDER.get(number() - 2);
    }

    /** The question of this slug. */
    public static Optional<Step> find(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }
}
