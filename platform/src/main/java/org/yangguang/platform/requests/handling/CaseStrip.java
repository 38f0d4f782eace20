package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.platform.pages.PeriodStrip;
import org.yangguang.platform.pages.Wording;
import org.yangguang.statute.clock.CertifiedDay;
import org.yangguang.statute.clock.CertifiedDay.Mark;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.ClockState;
import org.yangguang.statute.clock.DeadlineCertificate;

/** The legal period of a case as a strip, from the certificate of its clock. */
public final class CaseStrip {

    private CaseStrip() {}

    /** Empty until the day of receipt is fixed. */
    public static Optional<PeriodStrip> of(Situation at) {
        return at.certificate().map(certificate -> of(at, certificate));
    }

    private static PeriodStrip of(Situation at, DeadlineCertificate certificate) {
        ClockResult.Reading reading = certificate.of();
        LocalDate received = reading.of().received();
        LocalDate last = certificate.days().isEmpty()
                ? received
                : certificate.days().getLast().date();
        LocalDate closed = at.file().closedOn();
        LocalDate today = closed != null && closed.isBefore(at.today()) ? closed : at.today();
        return new PeriodStrip(
                received,
                today,
                last,
                words(at, reading),
                pauses(certificate),
                certificate.days().stream()
                        .map(day -> new PeriodStrip.Day(day.date(), day.counts(), reason(day)))
                        .toList());
    }

    private static String reason(CertifiedDay day) {
        return day.counts() ? "第" + day.number() + "个工作日；" + day.reason() : day.reason();
    }

    private static String words(Situation at, ClockResult.Reading reading) {
        LocalDate due = reading.due();
        LocalDate others = at.file().othersUntil();
        if (due == null) {
            return switch (reading.state()) {
                case STOPPED -> "期限停止计算，等待申请人" + (others == null ? "" : "，最迟" + Wording.day(others));
                case ANSWERED -> "已答复";
                case ENDED -> "已终结";
                case RUNNING, PAUSED -> "";
            };
        }
        String left = Wording.daysLeft(reading.findWorkingDaysLeft().orElse(0));
        String paused = reading.state() == ClockState.PAUSED ? "正在征求意见，不计入期限；到期日按届时未答复推算；" : "";
        return paused + left + (reading.provisional() ? "（次年工作日安排尚未公布，为暂定日期）" : "");
    }

    private static List<PeriodStrip.Pause> pauses(DeadlineCertificate certificate) {
        List<PeriodStrip.Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        LocalDate to = null;
        for (CertifiedDay day : certificate.days()) {
            boolean still = day.mark() == Mark.EXCLUDED || day.mark() == Mark.WAITING;
            if (still) {
                from = from == null ? day.date() : from;
                to = day.date();
            } else if (from != null && to != null && day.mark() != Mark.NOT_WORKING) {
                pauses.add(new PeriodStrip.Pause(from, to));
                from = null;
            }
        }
        if (from != null && to != null) {
            pauses.add(new PeriodStrip.Pause(from, to));
        }
        return pauses;
    }
}
