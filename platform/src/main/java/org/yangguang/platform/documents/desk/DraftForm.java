package org.yangguang.platform.documents.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.documents.CleanHtml;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.Disclosure;
import org.yangguang.platform.documents.DisclosureAttribute;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.DocumentKind;
import org.yangguang.platform.documents.DocumentNumber;
import org.yangguang.platform.documents.Draft;
import org.yangguang.platform.documents.InterpretationForm;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Withholding;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;

/** What an author fills in, read into a draft and written back. */
final class DraftForm {

    static final List<Option> ATTRIBUTES = options(DisclosureAttribute.values(), DisclosureAttribute::label);
    static final List<Option> GROUNDS =
            options(Withholding.values(), ground -> "第" + ground.article() + "条：" + ground.label());
    static final List<Option> DOCUMENT_KINDS = options(DocumentKind.values(), DocumentKind::label);
    static final List<Option> FORMS = options(InterpretationForm.values(), InterpretationForm::label);

    private static final int LONGEST_BODY = 2_000_000;

    private DraftForm() {}

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(each -> new Option(each.name(), words.apply(each)))
                .toList();
    }

    /** Reads the form and notes in it all that is wrong; then what is returned is not to be used. */
    static Draft read(Form form, ItemKind kind, List<Option> columns, Items items, LocalDate today) {
        String title = form.text("title", "标题", 200);
        ColumnId column = new ColumnId(
                form.choice("column", "栏目", columns).map(Long::parseLong).orElse(0L));
        String typed = form.value("body");
        CleanHtml body = CleanHtml.EMPTY;
        if (typed.length() > LONGEST_BODY) {
            form.problems().add("body", "正文最多200万字，请把长表格放在附件里");
        } else {
            body = SimpleText.html(typed);
        }
        String source = form.text("source", "来源", 100);
        LocalDate formed = form.date("formedOn", "形成日期").orElse(today);
        if (formed.isAfter(today)) {
            form.problems().add("formedOn", "形成日期不能晚于今天");
        }
        String note = form.optionalText("changeNote", "修改说明", 500);
        Content content = new Content(
                column,
                title.isEmpty() ? "无标题" : title,
                body,
                source,
                formed,
                kind == ItemKind.OFFICIAL_DOCUMENT ? facts(form) : null,
                kind == ItemKind.INTERPRETATION
                        ? form.choice("form", "解读形式", FORMS)
                                .map(InterpretationForm::valueOf)
                                .orElse(InterpretationForm.TEXT)
                        : null,
                kind == ItemKind.INTERPRETATION ? interprets(form, items) : List.of(),
                note.isEmpty() ? null : note);
        return new Draft(content, disclosure(form), null);
    }

    private static @Nullable Disclosure disclosure(Form form) {
        if (form.value("attribute").isEmpty()) {
            return null;
        }
        DisclosureAttribute attribute = form.choice("attribute", "公开属性", ATTRIBUTES)
                .map(DisclosureAttribute::valueOf)
                .orElse(DisclosureAttribute.PROACTIVE);
        if (attribute == DisclosureAttribute.PROACTIVE) {
            return Disclosure.PROACTIVE;
        }
        Optional<Withholding> ground =
                form.choice("ground", "不主动公开的依据", GROUNDS).map(Withholding::valueOf);
        String reason = form.text("reason", "理由", 1000);
        return ground.isEmpty() || reason.isEmpty() ? null : new Disclosure(attribute, ground.get(), reason);
    }

    private static DocumentFacts facts(Form form) {
        String typed = form.optionalText("number", "文号", 60);
        Optional<DocumentNumber> number = DocumentNumber.parse(typed);
        if (!typed.isEmpty() && number.isEmpty()) {
            form.problems().add("number", "文号应像 沂政发〔2020〕5号 这样，由代字、年份和序号组成");
        }
        Optional<LocalDate> effective = optionalDay(form, "effectiveOn", "施行日期");
        Optional<LocalDate> expires = optionalDay(form, "expiresOn", "有效期");
        if (effective.isPresent() && expires.isPresent() && expires.get().isBefore(effective.get())) {
            form.problems().add("expiresOn", "有效期的最后一天不能早于施行日期");
        }
        return new DocumentFacts(
                number.orElse(null),
                form.choice("documentKind", "公文种类", DOCUMENT_KINDS)
                        .map(DocumentKind::valueOf)
                        .orElse(DocumentKind.NOTICE),
                optionalDay(form, "signedOn", "成文日期").orElse(null),
                form.optionalText("indexNumber", "索引号", 60),
                Stream.of(form.optionalText("subjectWords", "主题词", 200).split("[,，、;；\\s]+"))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                form.optionalText("subjectCategory", "主题分类", 60),
                form.chosen("normative", "yes"),
                effective.orElse(null),
                expires.orElse(null));
    }

    private static Optional<LocalDate> optionalDay(Form form, String name, String label) {
        return form.value(name).isBlank() ? Optional.empty() : form.date(name, label);
    }

    /** The documents by their numbers or addresses, separated by anything. */
    private static List<ItemId> interprets(Form form, Items items) {
        String typed = form.optionalText("interprets", "被解读的文件", 500);
        return Stream.of(typed.split("[\\n,，;；、]+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> {
                    Optional<Item> found = each.matches("(.*/items/)?\\d{1,18}")
                            ? items.find(new ItemId(Long.parseLong(each.replaceFirst(".*/", ""))))
                            : DocumentNumber.parse(each).flatMap(items::find);
                    Optional<Item> document = found.filter(it -> it.kind() == ItemKind.OFFICIAL_DOCUMENT);
                    if (document.isEmpty()) {
                        form.problems().add("interprets", "没有找到“" + each + "”这份公文，请填写文号或者网页地址");
                    }
                    return document.stream();
                })
                .map(Item::id)
                .distinct()
                .toList();
    }

    /** The form of what is there. */
    static Form of(Content content, @Nullable Disclosure disclosure, Items items) {
        Map<String, String> values = new HashMap<>();
        values.put("title", content.title());
        values.put("column", String.valueOf(content.column().value()));
        values.put("body", SimpleText.of(content.body()));
        values.put("source", content.source());
        values.put("formedOn", content.formedOn().toString());
        put(values, "changeNote", content.changeNote());
        if (disclosure != null) {
            values.put("attribute", disclosure.attribute().name());
            put(values, "ground", disclosure.ground());
            put(values, "reason", disclosure.reason());
        }
        DocumentFacts facts = content.document();
        if (facts != null) {
            put(values, "number", facts.number());
            values.put("documentKind", facts.kind().name());
            put(values, "signedOn", facts.signedOn());
            values.put("indexNumber", facts.indexNumber());
            values.put("subjectWords", String.join("，", facts.subjectWords()));
            values.put("subjectCategory", facts.subjectCategory());
            values.put("normative", facts.normative() ? "yes" : "");
            put(values, "effectiveOn", facts.effectiveOn());
            put(values, "expiresOn", facts.expiresOn());
        }
        put(values, "form", content.form() == null ? null : content.form().name());
        values.put(
                "interprets",
                content.interprets().stream()
                        .flatMap(id -> items.find(id).stream())
                        .map(item -> {
                            DocumentFacts of = item.content().document();
                            return of == null || of.number() == null
                                    ? item.address()
                                    : of.number().text();
                        })
                        .collect(Collectors.joining("，")));
        return Form.of(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
