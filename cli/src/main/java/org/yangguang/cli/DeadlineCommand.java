package org.yangguang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.ClockCase;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.ClockSettings;
import org.yangguang.statute.clock.DeadlineCertificate;
import org.yangguang.statute.clock.RefusedEvent;
import org.yangguang.statute.clock.StatutoryClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "deadline", description = "计算一件或者多件申请的答复期限。")
final class DeadlineCommand implements Callable<Integer> {
    private final Yangguang root;

    @Parameters(paramLabel = "CASE.json", description = "案件文件，- 表示标准输入；数组表示多件")
    private String file = "-";

    @Option(names = "--explain", description = "逐日说明是否计入期限及其依据")
    private boolean explain;

    @Mixin
    private CalendarOptions calendarOptions = new CalendarOptions();

    DeadlineCommand(Yangguang root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Console console = root.console();
        Arguments arguments = new Arguments();
        Object json = Json.read(console.readText(file));
        List<ClockCase> cases = cases(arguments, json);
        WorkingDayCalendar calendar = calendarOptions.load(console, arguments);
        arguments.check();
        StatutoryClock clock = new StatutoryClock(calendar, ClockSettings.standard());
        List<ClockResult> results = cases.stream().map(clock::read).toList();
        if (root.json()) {
            List<Object> answers = new ArrayList<>();
            results.forEach(it -> answers.add(json(clock, it)));
            console.printJson(json instanceof List<?> ? answers : answers.getFirst());
        }
        boolean refused = false;
        for (int i = 0; i < results.size(); i++) {
            String place = json instanceof List<?> ? "第" + (i + 1) + "件" : "";
            switch (results.get(i)) {
                case ClockResult.Reading reading -> print(clock, place, reading);
                case ClockResult.Refusal refusal -> {
                    refused = true;
                    refusal.events().stream().map(RefusedEvent::message).forEach(it -> console.say(place + it));
                }
            }
        }
        return refused ? Yangguang.RULE_BROKEN : 0;
    }

    private static List<ClockCase> cases(Arguments arguments, @Nullable Object json) {
        List<ClockCase> cases = new ArrayList<>();
        if (json instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                ClockCase one = CaseJson.read(arguments, "[" + i + "]", list.get(i));
                if (one != null) {
                    cases.add(one);
                }
            }
        } else {
            ClockCase one = CaseJson.read(arguments, "", json);
            if (one != null) {
                cases.add(one);
            }
        }
        return cases;
    }

    private Object json(StatutoryClock clock, ClockResult result) {
        return switch (result) {
            case ClockResult.Reading reading -> ReadingJson.of(reading, certificate(clock, reading));
            case ClockResult.Refusal refusal -> ReadingJson.of(refusal);
        };
    }

    private void print(StatutoryClock clock, String place, ClockResult.Reading reading) {
        if (root.json()) {
            return;
        }
        if (!place.isEmpty()) {
            root.console().print(place);
        }
        ReadingText.lines(reading, certificate(clock, reading)).forEach(root.console()::print);
    }

    private @Nullable DeadlineCertificate certificate(StatutoryClock clock, ClockResult.Reading reading) {
        return explain ? clock.explain(reading) : null;
    }
}
