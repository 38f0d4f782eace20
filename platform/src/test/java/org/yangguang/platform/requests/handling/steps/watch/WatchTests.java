package org.yangguang.platform.requests.handling.steps.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.Replay;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** What everybody is to do on which day, what they are reminded of, what supervision finds. */
@RunningPlatform
@Transactional
class WatchTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    CaseBook book;

    @Autowired
    RequestTasks tasks;

    @Autowired
    Reminders reminders;

    @Autowired
    DaySweep sweep;

    @Autowired
    OverdueReplies overdue;

    @Autowired
    LateCorrections lateCorrections;

    @Autowired
    UnopenedRequests unopened;

    @Autowired
    UnprovedDeliveries unproved;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Handled handled;
    private Replay replay;
    private Organ organ;
    private long handler;
    private long deputy;
    private SignedIn worker;
    private SignedIn second;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @BeforeEach
    void two_posts() {
        handled = new Handled(web, organs, people, registering, cases);
        replay = beans.createBean(Replay.class);
        organ = organs.findByCode(Handled.ORGAN).orElseThrow();
        worker = appointed("甲", "办公室科员");
        second = appointed("乙", "办公室副主任");
        handler = people.postsOf(worker.person()).getFirst();
        deputy = people.postsOf(second.person()).getFirst();
    }

    private SignedIn appointed(String name, String post) {
        return person(people.appoint(name, organ.id(), post, day("2020-01-01")), Role.CLERK);
    }

    private SignedIn person(PersonId id, Role role) {
        return new SignedIn(id, "测试", organ.id(), organ.code(), organs.countyOf(organ.id()), Set.of(role));
    }

    /** Received on 2026-04-01, so due on 2026-04-30. */
    private Registered assigned() {
        Registered request = handled.received(day("2026-04-01"));
        book.assign(request.id(), handler, deputy);
        book.opened(request.id());
        return request;
    }

    private List<Task> tasks(SignedIn of, LocalDate today, Registered about) {
        return tasks.tasks(of, today).stream()
                .filter(it -> it.address().endsWith(about.number()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 看内容是否明确, 2026-04-13, ''",
        "2026-04-13, 看内容是否明确, 2026-04-13, ''",
        "2026-04-14, 答复：, 2026-04-30, ''",
        "2026-04-27, 答复：, 2026-04-30, 协助",
        "2026-05-06, 答复：, 2026-04-30, 协助"
    })
    void the_handler_is_told_the_next_step_and_the_deputy_when_it_gets_close(
            LocalDate today, String title, LocalDate due, String deputys) {
        Registered request = assigned();
        assertThat(tasks(worker, today, request)).singleElement().satisfies(task -> {
            assertThat(task.title()).startsWith(title);
            assertThat(task.due()).isEqualTo(due);
            assertThat(task.basis()).contains("条例");
        });
        assertThat(tasks(second, today, request).stream().map(Task::title))
                .allMatch(it -> it.startsWith("协助"))
                .hasSize(deputys.isEmpty() ? 0 : 1);
    }

    @Test
    void an_unassigned_request_is_everybodys_and_the_heads_once_nobody_looks() {
        Registered request = handled.received(day("2026-04-01"));
        LocalDate registered = time.today();
        assertThat(tasks(worker, registered, request))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).startsWith("查收并指派"));
        SignedIn head = person(worker.person(), Role.HEAD);
        assertThat(tasks(head, registered.plusDays(10), request))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).contains("无人查看"));
    }

    @Test
    void work_stays_with_the_post_when_its_holder_leaves() {
        Registered request = assigned();
        LocalDate today = time.today();
        assertThat(tasks(worker, today, request)).hasSize(1);
        assertThat(tasks(second, today, request)).allMatch(it -> it.title().startsWith("协助"));
        database.sql("update post_holding set held_to = :yesterday where person = :person")
                .param("yesterday", today.minusDays(1))
                .param("person", worker.person().value())
                .update();
        // While nobody holds the post the work is everybody's.
        assertThat(tasks(second, today, request))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).doesNotStartWith("协助"));
        SignedIn next = appointed("丙", "临时");
        database.sql("insert into post_holding (post, person, held_from) values (:post, :person, :today)")
                .param("post", handler)
                .param("person", next.person().value())
                .param("today", today)
                .update();
        assertThat(tasks(worker, today, request)).isEmpty();
        assertThat(tasks(next, today, request))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).doesNotStartWith("协助"));
        assertThat(cases.get(request.id()).handler()).isEqualTo(handler);
    }

    @Test
    void while_the_applicant_must_act_there_is_nothing_to_do_until_their_term_is_over() {
        Registered request = assigned();
        book.enter(
                request.id(),
                NewEntry.of(
                        new ClockEvent.CorrectionAsked(day("2026-04-08"), day("2026-04-22")),
                        HandlingDeed.CORRECTION_ASKED,
                        "补正",
                        null));
        assertThat(tasks(worker, day("2026-04-22"), request)).isEmpty();
        assertThat(tasks(worker, day("2026-04-23"), request))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).contains("逾期未补正"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, ''",
        "2026-04-21, SEVEN_DAYS",
        "2026-04-27, THREE_DAYS",
        "2026-04-29, ONE_DAY",
        "2026-04-30, DUE",
        "2026-05-06, OVERDUE"
    })
    void a_reminder_of_each_distance_goes_out_once(LocalDate today, String distance) {
        Registered request = assigned();
        reminders.send(today);
        List<String> sent = reminders.of(request.id()).stream()
                .map(it -> it.distance().name())
                .toList();
        assertThat(sent).isEqualTo(distance.isEmpty() ? List.of() : List.of(distance));
        long entries = rows();
        reminders.send(today);
        assertThat(rows()).isEqualTo(entries);
        assertThat(reminders.of(request.id())).hasSize(sent.size());
    }

    private long rows() {
        return database.sql("select (select count(*) from request_reminder) + (select count(*) from audit_entry)"
                        + " + (select count(*) from notice)")
                .query(Long.class)
                .single();
    }

    @Test
    void a_last_day_that_moved_is_reminded_of_anew() {
        Registered request = assigned();
        reminders.send(day("2026-04-29"));
        book.enter(
                request.id(),
                NewEntry.of(
                        new ClockEvent.Extended(day("2026-04-29"), 20), HandlingDeed.EXTENSION_NOTIFIED, "延期", null));
        reminders.send(day("2026-04-30"));
        reminders.send(day("2026-05-29"));
        assertThat(reminders.of(request.id()))
                .extracting(Reminders.Sent::due)
                .containsExactly(day("2026-04-30"), day("2026-06-01"));
    }

    @Test
    void the_days_sweep_can_run_twice() {
        Registered request = assigned();
        replay.does(
                request.id(),
                day("2026-04-10"),
                worker,
                "third-party-consultation",
                Map.of(
                        "name",
                        "某公司",
                        "contact",
                        "某路",
                        "concerned",
                        "报价",
                        "route",
                        "邮寄",
                        "on",
                        "2026-04-08",
                        "received",
                        "2026-04-10"));
        sweep.run();
        long entries = rows();
        sweep.run();
        assertThat(rows()).isEqualTo(entries);
        assertThat(cases.get(request.id()).due()).isEqualTo(day("2026-05-27"));
    }

    @Test
    void a_letter_that_was_entered_by_mistake_is_not_asked_after() {
        // Near today, because the letter that stands must still be waited for.
        LocalDate today = time.today();
        Registered request = handled.received(today.minusDays(7));
        book.assign(request.id(), handler, deputy);
        consult(request, today, Map.of());
        long mistaken = cases.story(request.id()).getLast().id();
        consult(request, today, Map.of("received", today.toString()));
        assertThat(tasks(worker, today, request))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).contains("收到日期"));

        book.annul(request.id(), mistaken, "误记", null);
        assertThat(cases.get(request.id()).state()).isEqualTo(CaseState.PAUSED);
        assertThat(tasks(worker, today, request)).isEmpty();
    }

    private void consult(Registered request, LocalDate on, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "某公司", "contact", "某路", "concerned", "报价", "route", "邮寄", "on", on.toString()));
        fields.putAll(more);
        replay.does(request.id(), on, worker, "third-party-consultation", fields);
    }

    private static List<Shortfall> about(Check check, LocalDate asOf, Registered request) {
        return check.shortfalls(asOf).stream()
                .filter(it -> it.address().endsWith(request.number()))
                .toList();
    }

    @Test
    void what_is_due_today_becomes_late_tomorrow() {
        Registered request = assigned();
        assertThat(about(overdue, day("2026-04-30"), request)).isEmpty();
        assertThat(about(overdue, day("2026-05-01"), request))
                .singleElement()
                .satisfies(it -> assertThat(it.since()).isEqualTo(day("2026-05-01")));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-13, false", "2026-04-14, true"})
    void a_correction_notice_after_the_seventh_working_day_is_late(LocalDate sent, boolean late) {
        Registered request = assigned();
        book.enter(
                request.id(),
                NewEntry.of(
                        new ClockEvent.CorrectionAsked(sent, day("2026-04-30")),
                        HandlingDeed.CORRECTION_ASKED,
                        "补正",
                        null));
        assertThat(about(lateCorrections, day("2026-05-01"), request)).hasSize(late ? 1 : 0);
    }

    @Test
    void a_request_that_nobody_opened_is_found_after_two_working_days() {
        Registered request = handled.received(day("2026-04-01"));
        assertThat(about(unopened, time.today(), request)).isEmpty();
        assertThat(about(unopened, time.today().plusDays(10), request)).hasSize(1);
        book.opened(request.id());
        assertThat(about(unopened, time.today().plusDays(10), request)).isEmpty();
    }

    @Test
    void a_reply_without_proof_of_delivery_is_found_after_ten_working_days() {
        Registered request = assigned();
        book.enter(
                request.id(),
                NewEntry.of(
                                new ClockEvent.Replied(day("2026-04-20"), Delivery.POST),
                                HandlingDeed.REPLY_DELIVERED,
                                "送达",
                                null)
                        .deciding(Decision.of(Outcome.DISCLOSED)));
        assertThat(about(unproved, day("2026-05-06"), request)).isEmpty();
        assertThat(about(unproved, day("2026-05-12"), request)).hasSize(1);
        assertThat(tasks.tasks(worker, day("2026-04-21")).stream().map(Task::title))
                .anyMatch(it -> it.contains("送达凭证"));
        book.enter(request.id(), NewEntry.of(day("2026-05-07"), HandlingDeed.DELIVERY_PROVED, "回证", null));
        assertThat(about(unproved, day("2026-05-12"), request)).isEmpty();
    }

    @Test
    void the_office_presses_whole_organs() {
        assigned();
        SignedIn office = handled.by(Role.OFFICE);
        assertThat(tasks.tasks(office, day("2026-05-06")).stream().map(Task::title))
                .anyMatch(it -> it.startsWith("督促" + organ.name() + "答复"));
    }
}
