package org.yangguang.platform.requests.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submission;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.Arrival;

/** Begins the case of a reply that has to be given anew. */
@Component
class NewReplies {

    private final Registering registering;
    private final Applicants applicants;
    private final CaseBook book;
    private final Cases cases;

    NewReplies(Registering registering, Applicants applicants, CaseBook book, Cases cases) {
        this.registering = registering;
        this.applicants = applicants;
        this.book = book;
        this.cases = cases;
    }

    /**
     * The case has the day of receipt of the first one, its reply, and the decision that set it aside as its first events:
     * so its clock runs as that decision orders, and by default the full term from the day it was received.
     */
    CaseFile begin(CaseFile first, LocalDate received, @Nullable LocalDate until, @Nullable PersonId by) {
        LocalDate asked = Objects.requireNonNull(first.receivedOn());
        Arrival arrival = first.channel().needsConfirmation()
                ? Arrival.confirmed(asked, asked, first.channel())
                : Arrival.on(asked, first.channel());
        Submission again = new Submission(
                first.organ(),
                IntakeWay.SET_ASIDE,
                arrival,
                null,
                applicants.read(first.id()),
                first.title(),
                first.information(),
                first.documentNumber(),
                first.form(),
                first.delivery(),
                List.of(),
                by,
                first.id());
        var registered = registering.register(again, received);
        String number = first.number();
        enter(
                registered.id(),
                NewEntry.of(
                                new ClockEvent.Replied(Objects.requireNonNull(first.closedOn()), null),
                                ReviewDeed.REPLY_BEGUN_ANEW,
                                "原答复（" + number + "）",
                                by)
                        .deciding(Decision.of(Outcome.OTHER)));
        enter(
                registered.id(),
                NewEntry.of(
                                new ClockEvent.ReplySetAside(received, until),
                                ReviewDeed.REPLY_BEGUN_ANEW,
                                "答复（" + number + "）被撤销，重新办理",
                                by)
                        .tellingApplicant("申请" + number + "的答复已被撤销，本机关在这里重新办理和答复。"));
        CaseFile anew = cases.get(registered.id());
        enter(
                first.id(),
                NewEntry.of(received, ReviewDeed.REPLY_SET_ASIDE, "答复被撤销，另案重新办理（" + anew.number() + "）", by)
                        .tellingApplicant("答复已被撤销，本机关将在" + Wording.day(Objects.requireNonNull(anew.due()))
                                + "前重新答复。新的登记编号为" + anew.number() + "，用本件的查询码也可以查看。"));
        return anew;
    }

    private void enter(RequestId request, NewEntry entry) {
        if (book.enter(request, entry) instanceof CaseOutcome.Refused(var problems)) {
            throw new IllegalStateException("a reply set aside cannot begin anew: " + problems);
        }
    }
}
