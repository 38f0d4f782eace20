package org.yangguang.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.clock.CertifiedDay;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.DeadlineCertificate;
import org.yangguang.statute.clock.EventKind;
import org.yangguang.statute.clock.Step;

/** Answers of the clock for people. */
final class ReadingText {
    private ReadingText() {}

    /** @param certificate null if it is not wanted */
    static List<String> lines(ClockResult.Reading reading, @Nullable DeadlineCertificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add("状态：" + reading.state().label());
        reading.findDue()
                .ifPresent(due -> lines.add(
                        "答复期限届满之日：" + due + (reading.provisional() ? "（暂定：所涉年度的放假安排通知尚未载入）" : "") + left(reading)));
        lines.add("经过：");
        reading.steps().forEach(step -> lines.add("  " + line(step)));
        if (!reading.breaches().isEmpty()) {
            lines.add("逾期：");
            reading.breaches()
                    .forEach(it -> lines.add("  " + it.on() + " " + it.rule().label() + "（应不晚于" + it.lastDay() + "，"
                            + it.rule().basis().label() + "）"));
        }
        if (certificate == null) {
            lines.add("哪一天计入、哪一天不计入及其依据，加 --explain 查看。");
        } else {
            lines.add("逐日说明：");
            certificate.days().forEach(day -> lines.add("  " + line(day)));
        }
        return lines;
    }

    private static String left(ClockResult.Reading reading) {
        int left = reading.findWorkingDaysLeft().orElse(0);
        return reading.overdue() ? "，已逾期" + -left + "个工作日" : "，尚余" + left + "个工作日";
    }

    private static String line(Step step) {
        EventKind event = step.event();
        String what = event == null
                ? step.effect().label()
                : event.label() + "，" + step.effect().label();
        return step.on() + " " + what
                + (step.until() == null ? "" : "，对方应于" + step.until() + "前（含当日）办理")
                + (step.due() == null ? "" : "，答复期限至" + step.due())
                + "（" + step.basis().label() + "）";
    }

    private static String line(CertifiedDay day) {
        return day.date() + (day.counts() ? " 第" + day.number() + "日 " : " 不计 ") + day.reason();
    }
}
