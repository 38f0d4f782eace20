package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.Optional;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.StatutoryClock;

/**
 * What whoever handles a case is to do next.
 *
 * @param title a sentence with a verb, without personal data
 * @param due last day to do it
 * @param basis the article that sets the day
 */
record NextStep(String title, LocalDate due, String basis) {

    private static final String ART_30 = "《条例》第三十条";
    private static final String ART_31 = "《条例》第三十一条";
    private static final String ART_32 = "《条例》第三十二条";
    private static final String ART_33 = "《条例》第三十三条";
    private static final String ART_45 = "《条例》第四十五条";
    private static final String FEE_RULES = "国办函〔2020〕109号";

    /** Working days for ordering the house's own work: to assign a case, to ask by when a letter arrived. */
    private static final int TO_ASSIGN = 1;

    private static final int TO_ASK = 5;

    /** The next step; empty where others are waited for and nothing is to be done. */
    static Optional<NextStep> of(Watched of, LocalDate today, WorkingDayCalendar calendar) {
        CaseFile file = of.file();
        LocalDate due = file.due();
        return switch (file.state()) {
            case UNCONFIRMED -> step("与申请人确认收到", file, of.came(), ART_31);
            case STOPPED -> stopped(of, today);
            case PAUSED ->
                of.lettersUnderway() > 0
                        ? step("登记征求意见函的收到日期", file, calendar.addDays(letterSent(of), TO_ASK), ART_32)
                        : Optional.empty();
            case RUNNING -> due == null ? Optional.empty() : Optional.of(running(of, due, today, calendar));
            case ANSWERED, ENDED -> Optional.empty();
        };
    }

    private static LocalDate letterSent(Watched of) {
        return of.done().entrySet().stream()
                .filter(it -> it.getKey().endsWith("_CONSULTED"))
                .map(java.util.Map.Entry::getValue)
                .min(LocalDate::compareTo)
                .orElse(of.came());
    }

    /** The applicant must act; once their term is over, the organ. */
    private static Optional<NextStep> stopped(Watched of, LocalDate today) {
        LocalDate until = of.file().othersUntil();
        if (until == null || !today.isAfter(until)) {
            return Optional.empty();
        }
        boolean fee = of.waits(StepDeed.FEE_NOTICE_RECEIVED, StepDeed.FEE_PAID);
        return fee
                ? step("申请人逾期未缴费，终结办理", of.file(), until.plusDays(1), FEE_RULES)
                : step("申请人逾期未补正，终结或者催告", of.file(), until.plusDays(1), ART_30);
    }

    private static NextStep running(Watched of, LocalDate due, LocalDate today, WorkingDayCalendar calendar) {
        CaseFile file = of.file();
        if (file.handler() == null) {
            return make(
                    file.openedAt() == null ? "查收并指派承办岗位" : "指派承办岗位",
                    file,
                    earlier(calendar.addDays(of.came(), TO_ASSIGN), due),
                    ART_45);
        }
        if (of.waits(HandlingDeed.REPLY_ISSUED, HandlingDeed.REPLY_DELIVERED)) {
            return make("送达答复", file, due, ART_33);
        }
        if ("APPROVED".equals(of.proposal())) {
            return make("发出已经批准的文书", file, due, ART_33);
        }
        if ("SENT_BACK".equals(of.proposal())) {
            return make("修改被退回的送审稿", file, due, ART_33);
        }
        if (of.turn() != null) {
            return make("催办正在审批的送审稿", file, due, ART_33);
        }
        if (of.waits(StepDeed.FEE_NOTICED, StepDeed.FEE_NOTICE_RECEIVED)) {
            return make("登记申请人收到收费通知的日期", file, due, FEE_RULES);
        }
        LocalDate received = file.receivedOn();
        if (received != null && mayStillCorrect(of)) {
            LocalDate last = calendar.addDays(received, StatutoryClock.CORRECTION_NOTICE_DAYS);
            if (!today.isAfter(last)) {
                return make("看内容是否明确，需要补正的一次告知", file, last, ART_30);
            }
        }
        return make("答复", file, due, ART_33);
    }

    /** Whether nobody has decided yet that the request is clear enough to work on. */
    private static boolean mayStillCorrect(Watched of) {
        return !of.has(HandlingDeed.CORRECTION_ASKED)
                && !of.has(HandlingDeed.SEARCH_RECORDED)
                && !of.has(HandlingDeed.DISCLOSURE_REVIEWED)
                && !of.has(HandlingDeed.CO_HANDLING_ASKED)
                && !of.has(HandlingDeed.REPLY_PROPOSED)
                && !of.has(StepDeed.CONSULTATION_LETTER_RECEIVED)
                && of.done().keySet().stream().noneMatch(it -> it.endsWith("_CONSULTED"));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<NextStep> step(String deed, CaseFile file, LocalDate due, String basis) {
        return Optional.of(make(deed, file, due, basis));
    }

    private static NextStep make(String deed, CaseFile file, LocalDate due, String basis) {
        return new NextStep(deed + "：" + file.title() + "（" + file.number() + "）", due, basis);
    }
}
