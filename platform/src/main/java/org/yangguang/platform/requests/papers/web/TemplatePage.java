package org.yangguang.platform.requests.papers.web;

import java.util.List;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.requests.papers.PaperField;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Preview;
import org.yangguang.platform.requests.papers.Template;
import org.yangguang.platform.requests.papers.TemplateAddress;

/**
 * One document: its template in force, its fields, its versions.
 *
 * @param keeps whether the reader may upload and go back
 * @param office whether the reader may do so for the whole county
 * @param problem why the template in force should be replaced, empty where it need not
 */
record TemplatePage(
        Organ organ,
        PaperKind kind,
        Template inForce,
        List<Template> history,
        Preview preview,
        boolean keeps,
        boolean office,
        String problem) {

    public TemplatePage {
        history = List.copyOf(history);
    }

    /** Where it is. */
    String address() {
        return TemplateAddress.of(organ.code(), kind);
    }

    /** How a field is typed into a template. */
    static String typed(PaperField field) {
        if (field.kind() != PaperField.Kind.LIST) {
            return "{{" + field.label() + "}}";
        }
        String parts = field.columns().isEmpty() ? "{{内容}}" : "{{" + String.join("}} {{", field.columns()) + "}}";
        return "{{逐项：" + field.label() + "}} {{序号}} " + parts + " {{逐项完}}";
    }

    /** Whether a field must stand in the template, in words. */
    String need(PaperField field) {
        return field.need() == PaperField.Need.OPTIONAL && kind.fields().contains(field) ? "可以没有" : "必须有";
    }

    /** Who fills it in, in words. */
    static String source(PaperField field) {
        return switch (field.need()) {
            case DERIVED -> "系统写入";
            case REQUIRED -> "经办人填写，不能为空";
            case BY_HAND -> "经办人填写，或者当事人手写";
            case OPTIONAL -> "经办人填写，可以为空";
        };
    }

    /** Whether the reader may say that a version did not lose: what others use too only the county's office. */
    boolean vindicable(Template template) {
        return keeps && !template.flags().isEmpty() && (template.owner() == Template.Owner.ORGAN || office);
    }

    /** Whether the reader may bring back this version. */
    boolean restorable(Template template) {
        boolean mine =
                template.owner() == Template.Owner.ORGAN || (template.owner() == Template.Owner.COUNTY && office);
        return keeps && mine && !template.inForce();
    }
}
