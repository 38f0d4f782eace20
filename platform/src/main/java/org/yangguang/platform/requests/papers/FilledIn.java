package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.papers.word.Filling;
import org.yangguang.platform.requests.papers.word.Values;

/** The values of a document as its template names them and as they are printed. */
final class FilledIn {

    private static final String SEAL = "（印章）";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();

    private FilledIn() {}

    /**
     * @param number of the document, empty where it has none
     * @param remedy paragraph, empty where it has none
     */
    static Values of(PaperContent content, PaperSetting setting, String number, String remedy) {
        FilledIn filled = new FilledIn();
        content.kind().allFields().forEach(field -> filled.put(field, content.value(field.key())));
        filled.put(CommonField.ISSUER, setting.issuer());
        filled.put(CommonField.NUMBER, number);
        filled.put(CommonField.REMEDY, remedy);
        filled.put(CommonField.OFFICE, setting.contact().name());
        filled.put(CommonField.PHONE, setting.contact().phone());
        filled.put(CommonField.ADDRESS, setting.contact().address());
        filled.put(CommonField.HOURS, setting.contact().hours());
        filled.put(CommonField.SEAL, SEAL);
        filled.put(CommonField.ISSUED_ON, Wording.shortDay(content.on()));
        return new Values(filled.texts, filled.lists);
    }

    private void put(CommonField field, String text) {
        texts.put(field.label(), text);
    }

    private void put(PaperField field, String value) {
        switch (field.kind()) {
            case LIST -> lists.put(field.label(), items(field, value));
            case DATE -> texts.put(field.label(), day(value));
            case TEXT, LONG_TEXT, NUMBER -> texts.put(field.label(), withoutStop(value));
        }
    }

    private static List<Map<String, String>> items(PaperField field, String value) {
        List<Map<String, String>> items = new ArrayList<>();
        for (String line : value.lines().filter(it -> !it.isBlank()).toList()) {
            String[] parts = line.split(ContentCheck.SEPARATOR, -1);
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < field.columns().size(); i++) {
                named.put(field.columns().get(i), i < parts.length ? withoutStop(parts[i].strip()) : "");
            }
            items.add(Filling.item(items.size() + 1, withoutStop(line.strip()), named));
        }
        return items;
    }

    /** The template sets the full stop. */
    private static String withoutStop(String text) {
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    private static String day(String value) {
        try {
            return value.isEmpty() ? "" : Wording.shortDay(LocalDate.parse(value));
        } catch (DateTimeParseException notADate) {
            return value;
        }
    }
}
