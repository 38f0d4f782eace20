package org.yangguang.platform.workdays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.statute.calendar.DayKind;

/** A notice typed into a form, turned into the file form, so that both are read and checked alike. */
final class SimpleNotice {

    static final List<Option> SCOPES = List.of(
            new Option("arranges", "安排一个年度", "填四位年份，例如 2027"),
            new Option("amends", "修改已有的通知", "填所修改通知的文号"),
            new Option("local", "本地的放假安排", "填地区名称"));

    private static final Pattern LINE = Pattern.compile(
            "(\\d{4}-\\d{1,2}-\\d{1,2})(?:\\s*(?:至|到|~|—)\\s*(\\d{4}-\\d{1,2}-\\d{1,2}))?[\\s,，]+(\\S+)");
    private static final int LONGEST_RUN = 31;

    private final Form form;
    private final StringBuilder days = new StringBuilder();

    private SimpleNotice(Form form) {
        this.form = form;
    }

    /** The file form; what is wrong is noted in the form. */
    static String text(Form form) {
        return new SimpleNotice(form).text();
    }

    private String text() {
        String number = form.text("number", "文号", 100);
        Optional<LocalDate> issued = form.date("issued", "发布日期");
        String title = form.text("title", "标题", 200);
        Optional<String> scope = form.choice("scope", "适用范围", SCOPES);
        String value = form.text("value", "年份、文号或者地区", 100);
        lines("off", "放假的日期", DayKind.HOLIDAY);
        lines("worked", "调休上班的日期", DayKind.WORKDAY);
        if (days.isEmpty() && !form.isWrong()) {
            form.problems().add("off", "请填写放假或者调休上班的日期");
        }
        return "notice: " + number + "\nissued: "
                + issued.map(LocalDate::toString).orElse("") + "\ntitle: " + title + "\n" + scope.orElse("arranges")
                + ": " + value + "\ndate,kind,name\n" + days;
    }

    private void lines(String field, String label, DayKind kind) {
        for (String line : form.optionalText(field, label, 3000).lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                form.problems().add(field, "“" + line.strip() + "”应写成“2027-01-01至2027-01-03 元旦”或者“2027-01-04 元旦”");
                continue;
            }
            days(field, kind, parts);
        }
    }

    private void days(String field, DayKind kind, Matcher parts) {
        try {
            LocalDate from = day(parts.group(1));
            LocalDate to = parts.group(2) == null ? from : day(parts.group(2));
            if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_RUN))) {
                form.problems().add(field, from + "至" + to + "不是合理的一段日期");
                return;
            }
            from.datesUntil(to.plusDays(1))
                    .forEach(each -> days.append(each)
                            .append(',')
                            .append(kind)
                            .append(',')
                            .append(parts.group(3))
                            .append('\n'));
        } catch (DateTimeException notADate) {
            form.problems().add(field, "“" + parts.group() + "”里有不存在的日期");
        }
    }

    private static LocalDate day(String text) {
        String[] parts = text.split("-", -1);
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
