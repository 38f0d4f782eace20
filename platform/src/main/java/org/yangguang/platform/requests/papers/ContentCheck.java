package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yangguang.platform.pages.Problem;

/** What is wrong with the values of a document. */
final class ContentCheck {

    /** Between the parts of an item of a list. */
    static final String SEPARATOR = "[｜|]";

    /** The most that Art. 33 allows. */
    private static final int LONGEST_EXTENSION = 20;

    private static final Pattern HAND_WRITTEN_REMEDY = Pattern.compile("(申请|提起|提出).{0,10}(行政复议|行政诉讼)");

    private final PaperContent content;
    private final List<Problem> problems = new ArrayList<>();

    private ContentCheck(PaperContent content) {
        this.content = content;
    }

    static List<Problem> problems(PaperContent content) {
        ContentCheck check = new ContentCheck(content);
        check.strangers();
        content.kind().allFields().forEach(check::field);
        check.dates();
        return check.problems;
    }

    private void strangers() {
        Map<String, PaperField> known = new HashMap<>();
        content.kind().allFields().forEach(field -> known.put(field.key(), field));
        content.values().keySet().stream().sorted().forEach(key -> {
            PaperField field = known.get(key);
            if (key.equals(CommonField.REMEDY.key())) {
                add(key, "救济途径由系统按作出答复之日的法律写入，不能手工填写");
            } else if (field == null) {
                add(key, content.kind().title() + "没有栏目“" + key + "”");
            } else if (field.need() == PaperField.Need.DERIVED) {
                add(key, field.label() + "由系统写入，不能手工填写");
            }
        });
    }

    private void field(PaperField field) {
        String value = content.value(field.key());
        if (value.isEmpty()) {
            if (field.required()) {
                add(field.key(), "请填写" + field.label());
            }
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > field.longest()) {
            add(field.key(), field.label() + "最多" + field.longest() + "字，现在是" + length + "字，请删减");
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            add(field.key(), field.label() + "里有不能显示的控制字符，请重新输入");
        }
        // What is asked for may well be a decision on review.
        if (!field.key().equals(CommonField.INFORMATION.key())
                && HAND_WRITTEN_REMEDY.matcher(value).find()) {
            add(field.key(), field.label() + "里不能写申请行政复议或者提起行政诉讼的途径，系统会按现行法律写入");
        }
        switch (field.kind()) {
            case DATE -> {
                if (date(field.key()).isEmpty()) {
                    add(field.key(), field.label() + "应写成年-月-日，例如 2026-03-16");
                }
            }
            case NUMBER -> {
                if (!value.matches("\\d{1,12}(\\.\\d{1,2})?")) {
                    add(field.key(), field.label() + "应是数字");
                }
            }
            case LIST -> items(field, value);
            case TEXT -> {
                if (value.contains("\n")) {
                    add(field.key(), field.label() + "只能写一行");
                }
            }
            case LONG_TEXT -> {}
        }
    }

    private void items(PaperField field, String value) {
        if (field.columns().isEmpty()) {
            return;
        }
        int line = 0;
        for (String item : value.lines().filter(it -> !it.isBlank()).toList()) {
            line++;
            String[] parts = item.split(SEPARATOR, -1);
            if (parts.length != field.columns().size() || Arrays.stream(parts).anyMatch(String::isBlank)) {
                add(field.key(), field.label() + "第" + line + "项应写明" + String.join("｜", field.columns()) + "，中间用“｜”隔开");
            }
        }
    }

    private void dates() {
        date(CommonField.RECEIVED_ON.key())
                .filter(content.on()::isBefore)
                .ifPresent(it -> add(CommonField.RECEIVED_ON.key(), "收到日期不能晚于成文日期"));
        Optional<LocalDate> before = date("dueBefore");
        Optional<LocalDate> after = date("dueAfter");
        if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
            add("dueAfter", "现答复期限不能早于原答复期限");
        }
        if (content.kind() == PaperKind.EXTENSION_NOTICE) {
            String days = content.value("days");
            if (days.matches("\\d{1,9}")
                    && (Integer.parseInt(days) < 1 || Integer.parseInt(days) > LONGEST_EXTENSION)) {
                add("days", "延长的期限最长不得超过20个工作日（第三十三条第二款）");
            }
            before.filter(it -> it.isBefore(content.on()))
                    .ifPresent(it -> add("dueBefore", "原答复期限已过，延期没有效力（第三十三条第二款）"));
        }
    }

    private Optional<LocalDate> date(String key) {
        try {
            String value = content.value(key);
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private void add(String field, String message) {
        problems.add(new Problem(field, message));
    }
}
