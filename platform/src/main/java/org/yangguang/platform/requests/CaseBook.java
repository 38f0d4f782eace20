package org.yangguang.platform.requests;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.CaseOutcome.Refused;
import org.yangguang.platform.requests.CaseOutcome.Written;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.EventKind;
import org.yangguang.statute.clock.Step;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.DayOfReceipt;

/** The one way to write a case. Every method is called within a deed; what it refuses must roll the deed back. */
@Component
public class CaseBook {

    private final JdbcClient database;
    private final Cases cases;
    private final CaseClock clock;
    private final StoryRows story;
    private final CivilTime time;
    private final ApplicationEventPublisher events;

    CaseBook(
            JdbcClient database,
            Cases cases,
            CaseClock clock,
            StoryRows story,
            CivilTime time,
            ApplicationEventPublisher events) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
        this.story = story;
        this.time = time;
        this.events = events;
    }

    /**
     * Writes an entry; with an event of the clock, only if the law allows that event in this case now, and the case then
     * stands where the clock puts it.
     */
    public CaseOutcome enter(RequestId request, NewEntry entry) {
        CaseFile file = lock(request);
        if (entry.on().isAfter(time.today())) {
            return new Refused(List.of("日期" + entry.on() + "晚于今天，不能预先登记。"));
        }
        ClockEvent event = entry.event();
        if (event == null) {
            return written(file, entry, file.due());
        }
        LocalDate received = file.receivedOn();
        if (received == null) {
            return new Refused(List.of("收到申请之日尚未确定（《条例》第三十一条），不能" + event.kind().label() + "。"));
        }
        return switch (clock.read(received, cases.story(request), event, time.today())) {
            case ClockResult.Refusal(var refused) ->
                new Refused(refused.stream()
                        .map(it ->
                                it.reason().label() + "（" + it.reason().basis().label() + "）。")
                        .distinct()
                        .toList());
            case ClockResult.Reading reading -> {
                keep(request, reading, Closing.by(event, entry.decision()));
                yield written(file, entry, reading.due());
            }
        };
    }

    /** Fixes the day of receipt, if all is there that the channel demands (Art. 31); the clock starts with it. */
    public CaseOutcome fixReceipt(RequestId request, Arrival arrival, @Nullable PersonId by) {
        CaseFile file = lock(request);
        if (file.receivedOn() != null) {
            return new Refused(List.of("收到申请之日已经确定为" + file.receivedOn() + "。"));
        }
        return switch (arrival.dayOfReceipt()) {
            case DayOfReceipt.Open open -> new Refused(open.messages());
            case DayOfReceipt.Fixed fixed
            when fixed.on().isAfter(time.today()) -> new Refused(List.of("收到日期" + fixed.on() + "晚于今天。"));
            case DayOfReceipt.Fixed fixed -> {
                List<String> problems = beforePostmark(request, fixed.on());
                if (!problems.isEmpty()) {
                    yield new Refused(problems);
                }
                database.sql("update request set arrived_on = :arrived, confirmed_on = :confirmed, received_on = :on,"
                                + " state = 'RUNNING' where id = :id")
                        .param("arrived", arrival.arrivedOn(), Types.DATE)
                        .param("confirmed", arrival.confirmedOn(), Types.DATE)
                        .param("on", fixed.on())
                        .param("id", request.value())
                        .update();
                ClockResult.Reading reading = clock.read(fixed.on(), List.of(), time.today());
                keep(request, reading, null);
                String late = fixed.confirmedLate() ? "；未在到达当日确认" : "";
                yield written(
                        file,
                        NewEntry.of(
                                        time.today(),
                                        RequestDeed.RECEIPT_FIXED,
                                        "收到申请之日为" + fixed.on() + "（"
                                                + arrival.channel().basis() + "）" + late,
                                        by)
                                .tellingApplicant("已确认收到您的申请，收到日期为" + fixed.on() + "。"),
                        reading.due());
            }
        };
    }

    private List<String> beforePostmark(RequestId request, LocalDate received) {
        return database
                .sql("select postmarked_on from request where id = :id and postmarked_on > :received")
                .param("id", request.value())
                .param("received", received)
                .query(LocalDate.class)
                .list()
                .stream()
                .map(postmark -> "收到日期" + received + "早于邮戳日期" + postmark + "。")
                .toList();
    }

    /** Takes an entry back that was made by mistake; refused if what came after could then not have happened. */
    public CaseOutcome annul(RequestId request, long entry, String reason, @Nullable PersonId by) {
        CaseFile file = lock(request);
        List<Entry> whole = cases.story(request);
        Entry mistaken =
                whole.stream().filter(it -> it.id() == entry).findFirst().orElse(null);
        if (mistaken == null || mistaken.voided() || mistaken.event() == null) {
            return new Refused(List.of("这一条不能撤销，或者已经撤销。"));
        }
        List<Entry> rest = whole.stream().filter(it -> it.id() != entry).toList();
        LocalDate received = Objects.requireNonNull(file.receivedOn());
        return switch (clock.attempt(received, rest, time.today())) {
            case ClockResult.Refusal(var refused) ->
                new Refused(refused.stream()
                        .map(it -> "撤销后，其后的记录不再成立：" + it.reason().label() + "。")
                        .toList());
            case ClockResult.Reading reading -> {
                boolean closed = CaseState.of(reading.state()).isClosed();
                keep(request, reading, closed ? Closing.asBefore(file) : null);
                NewEntry taken = NewEntry.of(
                        time.today(), RequestDeed.ENTRY_VOIDED, "撤销误记“" + mistaken.text() + "”：" + reason, by);
                yield written(file, taken, reading.due(), entry);
            }
        };
    }

    /**
     * Says an earlier event again with what is known of it since, such as the day on which a letter arrived. The new entry
     * takes the place of the earlier one, if the law allows all that came after it then too.
     *
     * @param entry one that holds an event and was not taken back
     * @param better with the event as it is known now
     */
    public CaseOutcome restate(RequestId request, long entry, NewEntry better) {
        CaseFile file = lock(request);
        ClockEvent event = Objects.requireNonNull(better.event(), "an event is restated by an event");
        List<Entry> whole = cases.story(request);
        if (whole.stream().noneMatch(it -> it.id() == entry && !it.voided() && it.event() != null)) {
            return new Refused(List.of("这一条已经撤销或者更正。"));
        }
        List<Entry> rest = whole.stream().filter(it -> it.id() != entry).toList();
        LocalDate received = Objects.requireNonNull(file.receivedOn());
        return switch (clock.read(received, rest, event, time.today())) {
            case ClockResult.Refusal(var refused) ->
                new Refused(refused.stream()
                        .map(it -> "更正后不再成立：" + it.reason().label() + "。")
                        .toList());
            case ClockResult.Reading reading -> {
                boolean closed = CaseState.of(reading.state()).isClosed();
                keep(request, reading, closed ? Closing.asBefore(file) : null);
                yield written(file, better, reading.due(), entry);
            }
        };
    }

    /** Brings what lists show up to date where the day has moved it, as with an organ that is still consulted. */
    public void refresh(RequestId request) {
        CaseFile file = lock(request);
        if (file.receivedOn() != null && !file.state().isClosed()) {
            keep(request, clock.read(file.receivedOn(), cases.story(request), time.today()), null);
        }
    }

    /**
     * Counts a case anew after the working days changed; where that moved its last day, the story says so and the
     * applicant is told. What the passing of days alone has moved is not laid to the notice.
     *
     * @param before the working days as they were known before
     * @param notice number of the notice that changed them
     */
    public void recount(RequestId request, WorkingDayCalendar before, String notice) {
        CaseFile file = lock(request);
        LocalDate received = file.receivedOn();
        if (received == null || file.state().isClosed()) {
            return;
        }
        List<Entry> whole = cases.story(request);
        ClockResult.Reading reading = clock.read(received, whole, time.today());
        keep(request, reading, null);
        LocalDate old = clock.read(received, whole, time.today(), before).due();
        LocalDate due = reading.due();
        if (old == null || due == null || old.equals(due)) {
            return;
        }
        String moved = "答复的最后一天由" + old + "调整为" + due;
        NewEntry entry = NewEntry.of(time.today(), RequestDeed.DATES_RECOUNTED, "按" + notice + "重新计算，" + moved, null)
                .tellingApplicant("因放假安排变动（" + notice + "），" + moved + "。");
        long id = story.insert(request, entry, time.now(), old, due);
        events.publishEvent(new CaseChanged(
                request, file.number(), file.organ(), id, entry.what().name(), entry.on(), entry.forApplicant()));
    }

    /** Gives the case to posts of its organ; null for none. */
    public void assign(RequestId request, @Nullable Long handler, @Nullable Long deputy) {
        database.sql("update request set handler = :handler, deputy = :deputy where id = :id")
                .param("handler", handler, Types.BIGINT)
                .param("deputy", deputy, Types.BIGINT)
                .param("id", request.value())
                .update();
    }

    /** Gives the case to another organ; its posts begin anew, the clock runs on. */
    public void transfer(RequestId request, OrganId to) {
        database.sql("insert into request_transfer (request, from_organ, to_organ, on_day)"
                        + " select id, organ, :to, :on from request where id = :id")
                .param("to", to.value())
                .param("on", time.today())
                .param("id", request.value())
                .update();
        database.sql("update request set organ = :to, handler = null, deputy = null, opened_at = null where id = :id")
                .param("to", to.value())
                .param("id", request.value())
                .update();
    }

    /** Narrows what a request asks for, where the rest was parted from it. */
    public void narrow(RequestId request, String title, String information) {
        database.sql("update request set title = :title, information = :information where id = :id")
                .param("title", title)
                .param("information", information)
                .param("id", request.value())
                .update();
    }

    /** Notes that someone of the organ has opened the case; the first time only. */
    public void opened(RequestId request) {
        database.sql("update request set opened_at = now() where id = :id and opened_at is null")
                .param("id", request.value())
                .update();
    }

    /** Adds a file to a case, or changes what it is in it. */
    public void attach(RequestId request, FileId file, FileRole role) {
        story.attach(request, file, role, time.now());
    }

    private CaseFile lock(RequestId request) {
        return database.sql("select * from request where id = :id for update")
                .param("id", request.value())
                .query(Cases.ROW)
                .optional()
                .orElseThrow();
    }

    private Written written(CaseFile before, NewEntry entry, @Nullable LocalDate dueAfter) {
        return written(before, entry, dueAfter, null);
    }

    private Written written(CaseFile before, NewEntry entry, @Nullable LocalDate dueAfter, @Nullable Long voids) {
        long id = story.insert(before.id(), entry, time.now(), before.due(), dueAfter, voids);
        events.publishEvent(new CaseChanged(
                before.id(),
                before.number(),
                before.organ(),
                id,
                entry.what().name(),
                entry.on(),
                entry.forApplicant()));
        return new Written(cases.get(before.id()), id);
    }

    /** What is kept of the answer when a case closes. */
    private record Closing(Outcome outcome, List<String> grounds) {

        static @Nullable Closing by(ClockEvent event, @Nullable Decision decision) {
            return switch (event.kind()) {
                case REPLIED -> of(Objects.requireNonNull(decision, "a reply without an answer"));
                case CORRECTION_LAPSED -> of(Decision.of(Outcome.OTHER_NOT_CORRECTED));
                case FEE_LAPSED -> of(Decision.of(Outcome.OTHER_FEE_UNPAID));
                case WITHDRAWN -> of(Decision.of(Outcome.OTHER));
                default -> null;
            };
        }

        static Closing asBefore(CaseFile file) {
            return new Closing(Objects.requireNonNull(file.outcome()), file.grounds());
        }

        private static Closing of(Decision decision) {
            return new Closing(
                    decision.outcome(),
                    decision.grounds().stream().map(Ground::label).sorted().toList());
        }
    }

    private void keep(RequestId request, ClockResult.Reading reading, @Nullable Closing closing) {
        CaseState state = CaseState.of(reading.state());
        Step last = reading.steps().getLast();
        database.sql("""
                        update request set state = :state, due = :due, provisional = :provisional,
                            others_until = :until, outcome = :outcome, grounds = :grounds, closed_on = :closed
                        where id = :id
                        """)
                .param("state", state.name())
                .param("due", reading.due(), Types.DATE)
                .param("provisional", reading.provisional())
                .param("until", state.isClosed() ? null : last.until(), Types.DATE)
                .param("outcome", closing == null ? null : closing.outcome().name(), Types.VARCHAR)
                .param(
                        "grounds",
                        closing == null ? new String[0] : closing.grounds().toArray(String[]::new))
                .param("closed", state.isClosed() ? closedOn(reading) : null, Types.DATE)
                .param("id", request.value())
                .update();
    }

    private static LocalDate closedOn(ClockResult.Reading reading) {
        return reading.steps().stream()
                .filter(step -> step.event() == EventKind.REPLIED
                        || step.event() == EventKind.WITHDRAWN
                        || step.event() == EventKind.CORRECTION_LAPSED
                        || step.event() == EventKind.FEE_LAPSED)
                .reduce((first, second) -> second)
                .map(Step::on)
                .orElseThrow(() -> new IllegalStateException("closed without a step that closes: " + reading.steps()));
    }
}
