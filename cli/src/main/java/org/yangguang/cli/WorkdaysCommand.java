package org.yangguang.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.DayCount;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "workdays", description = "按国务院办公厅放假安排计算工作日。")
final class WorkdaysCommand {
    private static final int MAX_DAYS = 2500;

    private static final String PROVISIONAL = "（暂定：所涉年度的放假安排通知尚未载入）";

    private final Yangguang root;

    WorkdaysCommand(Yangguang root) {
        this.root = root;
    }

    @Command(name = "add", description = "某日之后第 N 个工作日，当日不计。")
    int add(
            @Parameters(paramLabel = "DATE", description = "日期，例如 2026-02-10") String date,
            @Parameters(paramLabel = "N", description = "工作日数，1 至 " + MAX_DAYS) String n,
            @Mixin CalendarOptions options) {
        Arguments arguments = new Arguments();
        LocalDate from = arguments.date("DATE", date);
        int days = arguments.number("N", n, MAX_DAYS);
        WorkingDayCalendar calendar = options.load(root.console(), arguments);
        arguments.check();
        CalendarDate result = calendar.add(from, days);
        if (root.json()) {
            root.console().printJson(answer("date", result.date(), result.provisional()));
        } else {
            root.console().print(result.date() + (result.provisional() ? PROVISIONAL : ""));
        }
        return 0;
    }

    @Command(name = "count", description = "两日之间的工作日数，起日不计，止日计入。")
    int count(
            @Parameters(paramLabel = "FROM", description = "起日") String from,
            @Parameters(paramLabel = "TO", description = "止日，不早于起日") String to,
            @Mixin CalendarOptions options) {
        Arguments arguments = new Arguments();
        LocalDate start = arguments.date("FROM", from);
        LocalDate end = arguments.date("TO", to);
        if (arguments.isUsable() && end.isBefore(start)) {
            arguments.problem("止日 " + end + " 早于起日 " + start + "。");
        }
        WorkingDayCalendar calendar = options.load(root.console(), arguments);
        arguments.check();
        DayCount result = calendar.count(start, end);
        if (root.json()) {
            root.console().printJson(answer("days", result.days(), result.provisional()));
        } else {
            root.console().print(result.days() + "个工作日" + (result.provisional() ? PROVISIONAL : ""));
        }
        return 0;
    }

    private static Map<String, Object> answer(String name, Object value, boolean provisional) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(name, value);
        answer.put("provisional", provisional);
        return answer;
    }
}
