package org.yangguang.platform.requests.review;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.papers.Series;
import org.yangguang.platform.requests.papers.Templates;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;

/** Writes matters of reconsideration and litigation, each into the story of its request too. Call within a deed. */
@Component
public class Reviewing {

    private final JdbcClient database;
    private final CaseBook book;
    private final Cases cases;
    private final WorkingDays days;
    private final CivilTime time;
    private final NewReplies replies;
    private final Papers papers;
    private final Templates templates;

    Reviewing(
            JdbcClient database,
            CaseBook book,
            Cases cases,
            WorkingDays days,
            CivilTime time,
            NewReplies replies,
            Papers papers,
            Templates templates) {
        this.database = database;
        this.book = book;
        this.cases = cases;
        this.days = days;
        this.time = time;
        this.replies = replies;
        this.papers = papers;
        this.templates = templates;
    }

    /** A matter about to be entered. */
    public record NewReview(
            ReviewKind kind,
            @Nullable ReviewId after,
            String body,
            @Nullable String caseNumber,
            LocalDate filedOn,
            LocalDate notifiedOn) {}

    /** What keeps a matter from being entered; empty where nothing does. */
    public List<String> problems(CaseFile file, NewReview review, List<ReviewCase> earlier) {
        List<String> problems = new ArrayList<>();
        if (file.closedOn() == null && !file.isOverdue(time.today())) {
            problems.add("申请尚未答复，也没有逾期，还没有可以复议、起诉的行为。");
        }
        if (review.notifiedOn().isBefore(review.filedOn())) {
            problems.add("收到副本的日期早于对方提出的日期。");
        }
        if (review.notifiedOn().isAfter(time.today())) {
            problems.add("收到副本的日期晚于今天。");
        }
        if (file.receivedOn() != null && review.filedOn().isBefore(file.receivedOn())) {
            problems.add("提出复议、起诉的日期早于收到申请的日期。");
        }
        boolean reviewed =
                earlier.stream().anyMatch(it -> it.kind() == ReviewKind.RECONSIDERATION && it.result() != null);
        if (review.kind() == ReviewKind.LITIGATION_AFTER_REVIEW && !reviewed) {
            problems.add("这件申请没有已经审结的行政复议，不能登记为复议后起诉。");
        }
        return problems;
    }

    /** Enters a matter; our own term runs from the day the copy reached us. */
    public ReviewId open(CaseFile file, NewReview review, @Nullable PersonId by) {
        LocalDate due =
                review.kind().term().due(review.notifiedOn(), days.calendar()).date();
        ReviewId after = review.after();
        long id = database.sql("""
                        insert into review_case (request, organ, kind, after, body, case_number, filed_on, notified_on,
                            answer_due)
                        values (:request, :organ, :kind, :after, :body, :number, :filed, :notified, :due) returning id
                        """)
                .param("request", file.id().value())
                .param("organ", file.organ().value())
                .param("kind", review.kind().name())
                .param("after", after == null ? null : after.value(), Types.BIGINT)
                .param("body", review.body())
                .param("number", review.caseNumber(), Types.VARCHAR)
                .param("filed", review.filedOn())
                .param("notified", review.notifiedOn())
                .param("due", due)
                .query(Long.class)
                .single();
        tell(
                file,
                review.notifiedOn(),
                ReviewDeed.REVIEW_OPENED,
                review.kind().label() + "（" + review.body() + "），应于" + due + "前答复",
                by);
        return new ReviewId(id);
    }

    /** Notes that we answered. */
    public void answered(ReviewCase review, LocalDate on, @Nullable PersonId by) {
        database.sql("update review_case set answered_on = :on where id = :id")
                .param("on", on)
                .param("id", review.id().value())
                .update();
        String late = on.isAfter(review.answerDue()) ? "，超过期限" : "";
        tell(file(review), on, ReviewDeed.REVIEW_ANSWERED, review.kind().label() + "：已提交答复" + late, by);
    }

    /** Enters an instance of a suit or what is new in it. */
    public void instance(ReviewCase review, Instance instance, @Nullable PersonId by) {
        LocalDateTime heard = instance.heardAt();
        OffsetDateTime at =
                heard == null ? null : heard.atZone(CivilTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into review_instance (review_case, level, court, case_number, filed_on, heard_on, decided_on,
                            decision)
                        values (:review, :level, :court, :number, :filed, :heard, :decided, :decision)
                        on conflict (review_case, level) do update set court = excluded.court,
                            case_number = excluded.case_number, filed_on = excluded.filed_on,
                            heard_on = excluded.heard_on, decided_on = excluded.decided_on,
                            decision = excluded.decision
                        """)
                .param("review", review.id().value())
                .param("level", instance.level())
                .param("court", instance.court())
                .param("number", instance.caseNumber(), Types.VARCHAR)
                .param("filed", instance.filedOn())
                .param("heard", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("decided", instance.decidedOn(), Types.DATE)
                .param("decision", instance.decision(), Types.VARCHAR)
                .update();
        String decided = instance.decidedOn() == null ? "" : "，" + instance.decidedOn() + "裁判";
        tell(
                file(review),
                time.today(),
                ReviewDeed.INSTANCE_ENTERED,
                review.kind().label() + "：" + instance.label() + "（" + instance.court() + "）" + decided,
                by);
    }

    /**
     * How a matter ended.
     *
     * @param again whether the reply has to be given anew
     * @param until last day that the decision orders for it, null where it orders none
     */
    public record Ending(
            ReviewResult result,
            LocalDate decidedOn,
            LocalDate receivedOn,
            boolean again,
            @Nullable LocalDate until,
            @Nullable String note) {}

    /** What keeps a matter from being ended so; empty where nothing does. */
    public List<String> problems(ReviewCase review, Ending ending) {
        List<String> problems = new ArrayList<>();
        if (ending.decidedOn().isBefore(review.filedOn())) {
            problems.add("审结日期早于提出日期（" + review.filedOn() + "）。");
        }
        if (ending.receivedOn().isBefore(ending.decidedOn())) {
            problems.add("收到决定、裁判的日期早于审结日期。");
        }
        if (ending.receivedOn().isAfter(time.today())) {
            problems.add("收到决定、裁判的日期晚于今天。");
        }
        if (ending.again() && ending.result() != ReviewResult.CORRECTED) {
            problems.add("只有结果纠正的，才会责令重新答复。");
        }
        CaseState state = file(review).state();
        if (ending.again() && !state.isClosed()) {
            problems.add("申请还没有答复，按原申请继续办理即可，不必重新办理。");
        }
        LocalDate until = ending.until();
        if (until != null && !until.isAfter(ending.receivedOn())) {
            problems.add("责令重新答复的期限应晚于收到决定的日期。");
        }
        return problems;
    }

    /** Ends a matter; where the reply has to be given anew, a case of its own with its own clock begins. */
    public Optional<CaseFile> decide(ReviewCase review, Ending ending, @Nullable PersonId by) {
        database.sql("""
                        update review_case set result = :result, decided_on = :decided, received_on = :received, note = :note
                        where id = :id
                        """)
                .param("result", ending.result().name())
                .param("decided", ending.decidedOn())
                .param("received", ending.receivedOn())
                .param("note", ending.note(), Types.VARCHAR)
                .param("id", review.id().value())
                .update();
        CaseFile file = file(review);
        tell(
                file,
                ending.receivedOn(),
                ReviewDeed.REVIEW_DECIDED,
                review.kind().label() + "：" + ending.result().label(),
                by);
        return ending.again()
                ? Optional.of(replies.begin(file, ending.receivedOn(), ending.until(), by))
                : Optional.empty();
    }

    /** The reply that a matter is about, as it was issued; empty where it was not issued here. */
    public Optional<Paper> reply(ReviewCase review) {
        return papers.of(review.request()).stream()
                .filter(it -> it.kind().series() == Series.REPLY)
                .reduce((earlier, later) -> later);
    }

    /** Marks the template of the reply, so that nobody uses it again as it is. */
    public void flagTemplate(ReviewCase review, Paper reply, String reason, @Nullable PersonId by) {
        templates.flag(reply.template(), reason);
        tell(
                file(review),
                time.today(),
                ReviewDeed.REPLY_TEMPLATE_FLAGGED,
                "标记所用模板（" + reply.kind().title() + "）：" + reason,
                by);
    }

    /** Adds a document. */
    public void attach(ReviewCase review, FileId file, String what) {
        database.sql("insert into review_file (review_case, file, what, at) values (:review, :file, :what, :at)")
                .param("review", review.id().value())
                .param("file", file.value())
                .param("what", what)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private CaseFile file(ReviewCase review) {
        return cases.get(review.request());
    }

    private void tell(CaseFile file, LocalDate on, ReviewDeed what, String text, @Nullable PersonId by) {
        Objects.requireNonNull(book.enter(file.id(), NewEntry.of(on, what, text, by)));
    }
}
