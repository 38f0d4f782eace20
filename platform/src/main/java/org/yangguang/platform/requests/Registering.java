package org.yangguang.platform.requests;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.receipt.DayOfReceipt;

/** Registers requests: the first entry of every story. Call within a deed. */
@Component
public class Registering {

    private static final String INSERT = """
            insert into request (number, organ, registered_at, registered_by, query_code, channel, way, arrived_on,
                postmarked_on, confirmed_on, received_on, applicant_kind, applicant_index, applicant, title, information,
                document_number, form, delivery, state, due, provisional, origin)
            values (:number, :organ, :at, :by, :code, :channel, :way, :arrived, :postmarked, :confirmed, :received, :kind,
                :index, :applicant, :title, :information, :document, :form, :delivery, :state, :due, :provisional, :origin)
            returning id
            """;

    /** A request and those that it came of, each with what its code can be checked against. */
    private static final String LINE = """
            with recursive line as (
                select number, query_code, origin from request where number = :number
                union all
                select first.number, first.query_code, first.origin from line join request first on first.id = line.origin)
            select number, query_code from line
            """;

    private final JdbcClient database;
    private final Applicants applicants;
    private final QueryCode codes;
    private final CaseClock clock;
    private final CivilTime time;
    private final StoryRows story;
    private final ApplicationEventPublisher events;

    Registering(
            JdbcClient database,
            Applicants applicants,
            QueryCode codes,
            CaseClock clock,
            CivilTime time,
            StoryRows story,
            ApplicationEventPublisher events) {
        this.database = database;
        this.applicants = applicants;
        this.codes = codes;
        this.clock = clock;
        this.time = time;
        this.story = story;
        this.events = events;
    }

    /** Registers; where the day of receipt is fixed the clock runs from it, else the case waits to have it fixed. */
    public Registered register(Submission submission) {
        return register(submission, time.today());
    }

    /**
     * As {@link #register(Submission)}, as of another day: of an old register that is entered now.
     *
     * @param on the day of registration; its year is the year of the number
     */
    public Registered register(Submission submission, LocalDate on) {
        LocalDate received =
                submission.arrival().dayOfReceipt() instanceof DayOfReceipt.Fixed fixed ? fixed.on() : null;
        var due = received == null ? null : clock.clock().replyBy(received);
        String code = codes.draw();
        // Last of what is read, because the series' row holds back other registrations of the organ.
        String number = nextNumber(submission.organ(), on.getYear());
        long id = insert(
                submission, number, code, received, due == null ? null : due.date(), due != null && due.provisional());
        RequestId request = new RequestId(id);
        attach(request, submission);
        NewEntry entry = NewEntry.of(
                        on, RequestDeed.REQUEST_REGISTERED, text(submission, received), submission.registeredBy())
                .tellingApplicant(received == null ? "您的申请已登记，收到日期待确认。" : "您的申请已登记，已确认收到。");
        long written = story.insert(request, entry, time.now(), null, due == null ? null : due.date());
        events.publishEvent(new CaseChanged(
                request,
                number,
                submission.organ(),
                written,
                RequestDeed.REQUEST_REGISTERED.name(),
                on,
                entry.forApplicant()));
        return new Registered(
                request, number, code, received, due == null ? null : due.date(), due != null && due.provisional());
    }

    private record Kept(String number, String queryCode) {}

    /**
     * The request of a number, if the code is the one that the applicant was given, for it or for the request that it came
     * of; both wrong alike tell nothing.
     */
    public Optional<CaseFile> find(String number, String code) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        List<Kept> line =
                database.sql(LINE).param("number", wanted).query(Kept.class).list();
        // Where there is no such number a code is checked all the same, so that it takes as long.
        List<Kept> checked = line.isEmpty() ? List.of(new Kept(wanted, "")) : line;
        return checked.stream().anyMatch(each -> codes.opens(each.number(), code, each.queryCode()))
                ? database.sql("select * from request where number = :number")
                        .param("number", wanted)
                        .query(Cases.ROW)
                        .optional()
                : Optional.empty();
    }

    private String nextNumber(OrganId organ, int year) {
        record Next(String code, int last) {}
        Next next = database.sql("""
                        with next as (
                            insert into request_series (organ, year, last) values (:organ, :year, 1)
                            on conflict (organ, year) do update set last = request_series.last + 1 returning last)
                        select organ.code, next.last from next, organ where organ.id = :organ
                        """)
                .param("organ", organ.value())
                .param("year", year)
                .query(Next.class)
                .single();
        return "%s-%d-%04d".formatted(next.code().toUpperCase(Locale.ROOT), year, next.last());
    }

    private long insert(
            Submission of,
            String number,
            String code,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            boolean provisional) {
        PersonId by = of.registeredBy();
        RequestId origin = of.origin();
        return database.sql(INSERT)
                .param("number", number)
                .param("organ", of.organ().value())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("code", codes.trace(number, code))
                .param("channel", of.arrival().channel().name())
                .param("way", of.way().name())
                .param("arrived", of.arrival().arrivedOn(), Types.DATE)
                .param("postmarked", of.postmarkedOn(), Types.DATE)
                .param("confirmed", of.arrival().confirmedOn(), Types.DATE)
                .param("received", received, Types.DATE)
                .param("kind", of.applicant().kind().name())
                .param("index", applicants.index(of.applicant()), Types.BINARY)
                .param("applicant", applicants.seal(of.applicant()))
                .param("title", of.title())
                .param("information", of.information())
                .param("document", of.documentNumber(), Types.VARCHAR)
                .param("form", of.form().name())
                .param("delivery", of.delivery().name())
                .param("state", (received == null ? CaseState.UNCONFIRMED : CaseState.RUNNING).name())
                .param("due", due, Types.DATE)
                .param("provisional", provisional)
                .param("origin", origin == null ? null : origin.value(), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    private void attach(RequestId request, Submission submission) {
        for (Submission.Attached each : submission.files()) {
            story.attach(request, each.file(), each.role(), time.now());
        }
    }

    private static String text(Submission submission, @Nullable LocalDate received) {
        String way =
                submission.way().label() + "，" + submission.arrival().channel().label();
        return received == null ? "登记（" + way + "），收到日期尚未确定" : "登记（" + way + "），收到日期" + received;
    }
}
