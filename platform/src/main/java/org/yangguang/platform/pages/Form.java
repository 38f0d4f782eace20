package org.yangguang.platform.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form and what is wrong with it, so that it can be shown again with nothing lost.
 *
 * <p>A controller reads each field once; what is wrong is noted and reading goes on, so that all problems show at once:
 *
 * <pre>{@code
 * Form form = Form.typed(request.getParameterMap());
 * String remark = form.text("remark", "退回意见", 500);
 * if (form.isWrong()) return show(form);   // with status 422
 * }</pre>
 */
public final class Form {

    /** The field that carries the key against sending twice; the form component writes it. */
    public static final String KEY = "_key";

    private final Map<String, List<String>> typed;
    private final Problems problems = new Problems();

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** A form nobody filled in yet. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** A form shown first with values that are already known. */
    public static Form of(Map<String, String> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, List.of(value)));
        return new Form(copy);
    }

    /** A form as it was sent: {@code request.getParameterMap()}. */
    public static Form typed(Map<String, String[]> parameters) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, Arrays.asList(values)));
        return new Form(copy);
    }

    /** What stands in the field as it was typed, empty where nothing does. */
    public String value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values sent under one name, e.g. of ticked boxes. */
    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** Whether this choice is ticked. */
    public boolean chosen(String name, String value) {
        return values(name).contains(value);
    }

    /** The key against sending twice, empty where the form was not made by the form component. */
    public String key() {
        String key = value(KEY);
        return key.length() > 64 ? "" : key;
    }

    /** The key of one deed among several that the form asks for; empty where the form has none. */
    public String key(String part) {
        return key().isEmpty() ? "" : key() + "-" + part;
    }

    /** A text that must be given: without spaces at its ends, at most so many characters. */
    public String text(String name, String label, int longest) {
        String text = optionalText(name, label, longest);
        if (text.isEmpty()) {
            problems.add(name, "请填写" + label);
        }
        return text;
    }

    /** A text that may be left out, then empty. */
    public String optionalText(String name, String label, int longest) {
        String text = value(name).strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            problems.add(name, label + "最多" + longest + "字，现在是" + length + "字，请删减");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            problems.add(name, label + "里有不能显示的控制字符，请重新输入");
        }
        return text;
    }

    /** A whole number in these limits; empty where it is missing or wrong, which is noted. */
    public Optional<Long> number(String name, String label, long least, long most) {
        String text = text(name, label, 20);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            long number = Long.parseLong(text.replace(",", "").replace("，", ""));
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
            problems.add(name, label + "应在" + least + "至" + most + "之间，现在是" + number);
        } catch (NumberFormatException notANumber) {
            problems.add(name, label + "应是整数，例如 " + Math.max(least, 0));
        }
        return Optional.empty();
    }

    /** A date as the browser's date field or a person writes it; empty where it is missing or wrong, which is noted. */
    public Optional<LocalDate> date(String name, String label) {
        String text = text(name, label, 20);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wording.parseDay(text));
        } catch (DateTimeParseException notADate) {
            problems.add(name, label + "应写成年-月-日，例如 2026-03-16");
            return Optional.empty();
        }
    }

    /** One of the given choices; empty where none or another was sent, which is noted. */
    public Optional<String> choice(String name, String label, List<Option> options) {
        String value = value(name);
        if (options.stream().anyMatch(option -> option.value().equals(value))) {
            return Optional.of(value);
        }
        problems.add(name, "请选择" + label);
        return Optional.empty();
    }

    /** Whether the number was typed that confirms a deed which cannot be undone; otherwise that is noted. */
    public boolean confirmed(String name, String expected) {
        boolean same = value(name).strip().equals(expected);
        if (!same) {
            problems.add(name, "输入的内容与“" + expected + "”不一致，未执行任何操作。请照样输入后再确认");
        }
        return same;
    }

    public Problems problems() {
        return problems;
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** The ids of hint and message for {@code aria-describedby}, null where a field has neither. */
    public @Nullable String describedBy(String name, @Nullable String hint) {
        String ids = (hint == null ? "" : name + "-hint ") + (problem(name) == null ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The message beside a field, null where nothing is wrong with it. */
    public @Nullable String problem(String name) {
        return problems.find(name).map(Problem::message).orElse(null);
    }
}
