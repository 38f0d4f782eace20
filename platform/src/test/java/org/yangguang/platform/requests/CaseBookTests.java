package org.yangguang.platform.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.IntakeChannel;

@RunningPlatform
@Transactional
class CaseBookTests {

    /** The first worked example of the law's reference: over the Spring Festival. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 10);

    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    Cases cases;

    @Autowired
    Applicants applicants;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    OrganId organ = new OrganId(1);

    @BeforeEach
    void organ() {
        organ = organs.root().id();
    }

    private Registered registered() {
        return registering.register(Submissions.online(organ, RECEIVED));
    }

    private CaseOutcome enter(Registered request, ClockEvent event, @Nullable Decision decision) {
        NewEntry entry = NewEntry.of(event, RequestDeed.RECEIPT_FIXED, "试验", null);
        return book.enter(request.id(), decision == null ? entry : entry.deciding(decision));
    }

    private CaseOutcome enter(Registered request, ClockEvent event) {
        return enter(request, event, null);
    }

    @Test
    void a_confirmed_request_runs_from_its_day_of_receipt() {
        Registered request = registered();
        assertThat(request.due()).isEqualTo(DUE);
        CaseFile file = cases.get(request.id());
        assertThat(file.state()).isEqualTo(CaseState.RUNNING);
        assertThat(file.number()).matches("[0-9A-Z-]+-" + time.today().getYear() + "-\\d{4}");
        assertThat(file.isOverdue(DUE)).isFalse();
        assertThat(file.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void numbers_of_an_organ_and_year_follow_one_another() {
        String first = registered().number();
        String second = registered().number();
        assertThat(Integer.parseInt(second.substring(second.length() - 4)))
                .isEqualTo(Integer.parseInt(first.substring(first.length() - 4)) + 1);
    }

    @Test
    void a_letter_that_nobody_confirmed_has_no_clock_until_its_day_is_fixed() {
        Arrival arrived = new Arrival(IntakeChannel.POST_ORDINARY, RECEIVED, null, Set.of(), Set.of());
        Registered request = registering.register(Submissions.of(organ, arrived));
        assertThat(request.due()).isNull();
        assertThat(enter(request, new ClockEvent.Withdrawn(RECEIVED))).isInstanceOf(CaseOutcome.Refused.class);
        assertThat(book.fixReceipt(request.id(), arrived, null)).isInstanceOf(CaseOutcome.Refused.class);

        Arrival confirmed = Arrival.confirmed(RECEIVED, RECEIVED, IntakeChannel.POST_ORDINARY);
        assertThat(book.fixReceipt(request.id(), confirmed, null)).isInstanceOf(CaseOutcome.Written.class);
        assertThat(cases.get(request.id()).due()).isEqualTo(DUE);
        assertThat(book.fixReceipt(request.id(), confirmed, null)).isInstanceOf(CaseOutcome.Refused.class);
    }

    @Test
    void what_the_law_refuses_is_not_written() {
        Registered request = registered();
        enter(request, new ClockEvent.CorrectionAsked(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 3, 5)));
        enter(request, new ClockEvent.CorrectionReceived(LocalDate.of(2026, 3, 2)));
        int before = cases.story(request.id()).size();
        CaseOutcome second = enter(request, new ClockEvent.CorrectionAsked(LocalDate.of(2026, 3, 3), null));
        assertThat(second)
                .isInstanceOfSatisfying(
                        CaseOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("补正只能一次性告知"));
        assertThat(cases.story(request.id())).hasSize(before);
        assertThat(cases.get(request.id()).due()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        assertThat(enter(registered(), new ClockEvent.Withdrawn(time.today().plusDays(1))))
                .isInstanceOf(CaseOutcome.Refused.class);
    }

    @Test
    void waiting_for_a_third_party_pauses_and_tells_until_when() {
        Registered request = registered();
        LocalDate asked = time.today().minusDays(1);
        Registered recent = registering.register(Submissions.online(organ, asked));
        enter(recent, new ClockEvent.Asked(asked, Consulted.THIRD_PARTY, "甲", asked));
        CaseFile file = cases.get(recent.id());
        assertThat(file.state()).isEqualTo(CaseState.PAUSED);
        assertThat(file.othersUntil()).isAfter(asked);
        assertThat(cases.get(request.id()).state()).isEqualTo(CaseState.RUNNING);
    }

    @Test
    void a_reply_closes_the_case_with_its_answer_and_grounds() {
        Registered request = registered();
        LocalDate replied = LocalDate.of(2026, 3, 10);
        enter(
                request,
                new ClockEvent.Replied(replied, Delivery.POST),
                Decision.partial(Set.of(Ground.ThirdPartyInterest.PRIVACY)));
        CaseFile file = cases.get(request.id());
        assertThat(file.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(file.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(file.grounds()).containsExactly(Ground.ThirdPartyInterest.PRIVACY.label());
        assertThat(file.closedOn()).isEqualTo(replied);
        assertThat(enter(request, new ClockEvent.Withdrawn(replied))).isInstanceOf(CaseOutcome.Refused.class);
    }

    @Test
    void a_mistake_is_taken_back_and_the_clock_runs_as_if_it_had_not_happened() {
        Registered request = registered();
        CaseOutcome.Written wrong =
                (CaseOutcome.Written) enter(request, new ClockEvent.Extended(LocalDate.of(2026, 3, 2), 20));
        assertThat(wrong.now().due()).isAfter(DUE);
        assertThat(book.annul(request.id(), wrong.entry(), "记错案件", null)).isInstanceOf(CaseOutcome.Written.class);
        assertThat(cases.get(request.id()).due()).isEqualTo(DUE);
        assertThat(book.annul(request.id(), wrong.entry(), "再来一次", null)).isInstanceOf(CaseOutcome.Refused.class);
        assertThat(enter(request, new ClockEvent.Extended(LocalDate.of(2026, 3, 3), 5)))
                .isInstanceOf(CaseOutcome.Written.class);
    }

    @Test
    void what_later_entries_rest_on_cannot_be_taken_back() {
        Registered request = registered();
        CaseOutcome.Written asked = (CaseOutcome.Written)
                enter(request, new ClockEvent.CorrectionAsked(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 3, 5)));
        enter(request, new ClockEvent.CorrectionReceived(LocalDate.of(2026, 3, 2)));
        assertThat(book.annul(request.id(), asked.entry(), "误记", null)).isInstanceOf(CaseOutcome.Refused.class);
    }

    @Test
    void the_applicant_lies_sealed_and_is_recognised_without_being_read() {
        Registered request = registered();
        Registered again = registered();
        byte[] sealed = database.sql("select applicant from request where id = :id")
                .param("id", request.id().value())
                .query((row, number) -> row.getBytes("applicant"))
                .single();
        assertThat(new String(sealed, UTF_8)).doesNotContain("秦晓燕").doesNotContain("1949");
        assertThat(applicants.read(request.id()).name()).isEqualTo("秦晓燕");
        assertThat(database.sql("select count(distinct applicant_index) from request where id in (:one, :other)")
                        .param("one", request.id().value())
                        .param("other", again.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(applicants.index(Submissions.person("11010519491231002x")))
                .isEqualTo(applicants.index(Submissions.person("110105 19491231 002X")));
    }

    @Test
    void the_query_code_opens_its_own_request_only() {
        Registered request = registered();
        Registered other = registered();
        assertThat(registering.find(request.number().toLowerCase(Locale.ROOT), " " + request.queryCode()))
                .isPresent();
        assertThat(registering.find(request.number(), other.queryCode())).isEmpty();
        assertThat(registering.find("D00-2026-9999", request.queryCode())).isEmpty();
    }

    @Test
    void the_story_cannot_be_changed() {
        Registered request = registered();
        assertThatThrownBy(() -> database.sql("update request_entry set text = 'x' where request = :id")
                        .param("id", request.id().value())
                        .update())
                .hasMessageContaining("append-only");
    }
}
