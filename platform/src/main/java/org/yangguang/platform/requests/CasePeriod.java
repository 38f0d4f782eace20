package org.yangguang.platform.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.platform.pages.PeriodStrip;
import org.yangguang.platform.pages.Wording;
import org.yangguang.statute.clock.CertifiedDay;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.ClockState;
import org.yangguang.statute.clock.DeadlineCertificate;
import org.yangguang.statute.clock.EventKind;
import org.yangguang.statute.clock.Span;
import org.yangguang.statute.clock.Step;

/** The legal period of a case as a strip, with every day of it explained. */
public final class CasePeriod {

    private CasePeriod() {}

    /** Nothing where no clock runs to a date and none did up to a reply: the applicant must act, or it ended without. */
    public static Optional<PeriodStrip> of(ClockResult.Reading reading, DeadlineCertificate certificate) {
        LocalDate last = reading.due();
        String words = reading.findWorkingDaysLeft().isPresent()
                ? Wording.daysLeft(reading.findWorkingDaysLeft().getAsInt())
                : "";
        if (reading.state() == ClockState.PAUSED) {
            words = words + "（正在征求意见，最后一天按届时未答复推算）";
        }
        if (last == null) {
            Optional<Step> reply = reading.steps().stream()
                    .filter(step -> step.event() == EventKind.REPLIED)
                    .reduce((first, second) -> second);
            last = reply.map(Step::due).orElse(null);
            words = reply.map(step -> "已于" + Wording.day(step.on()) + "答复").orElse("");
        }
        if (last == null) {
            return Optional.empty();
        }
        LocalDate end = last;
        String provisional = reading.provisional() ? "（最后一天为暂定：所在年度的放假安排尚未公布）" : "";
        return Optional.of(new PeriodStrip(
                reading.of().received(),
                reading.of().asOf(),
                end,
                words + provisional,
                reading.spans().stream()
                        .filter(span -> span.kind() != Span.Kind.COUNTING)
                        .filter(span -> span.after().isBefore(end))
                        .map(span -> pause(span, end))
                        .toList(),
                days(certificate)));
    }

    private static PeriodStrip.Pause pause(Span span, LocalDate end) {
        LocalDate to = span.upTo();
        return new PeriodStrip.Pause(span.after().plusDays(1), to == null || to.isAfter(end) ? end : to);
    }

    private static List<PeriodStrip.Day> days(DeadlineCertificate certificate) {
        return certificate.days().stream().map(CasePeriod::day).toList();
    }

    private static PeriodStrip.Day day(CertifiedDay day) {
        String number = day.counts() ? "第 " + day.number() + " 个工作日，" : "";
        return new PeriodStrip.Day(day.date(), day.counts(), number + day.reason());
    }
}
