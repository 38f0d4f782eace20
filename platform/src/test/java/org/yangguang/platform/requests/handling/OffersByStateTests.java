package org.yangguang.platform.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.IntakeChannel;

/** Which deeds of the main line a clerk is offered in which state. */
@RunningPlatform
@Transactional
class OffersByStateTests {

    private static final Set<String> MAIN_LINE = Set.of(
            "assignment",
            "correction-notice",
            "corrected-request",
            "correction-lapse",
            "extension-proposal",
            "extension-notice",
            "reply-proposal",
            "reply-issue",
            "delivery",
            "proof-of-delivery",
            "withdrawal",
            "archive");

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
    CaseDeeds deeds;

    @Autowired
    Situations situations;

    @Autowired
    CivilTime time;

    private Handled handled;

    @BeforeEach
    void staff() {
        handled = new Handled(web, organs, people, registering, cases);
    }

    private Set<String> offered(Registered request) {
        Situation at = situations
                .find(Handled.ORGAN, request.number(), handled.by(Role.CLERK))
                .orElseThrow();
        return deeds.list().stream()
                .filter(deed -> MAIN_LINE.contains(deed.segment()))
                .filter(deed -> deed.offer(at) instanceof Offer.Possible)
                .map(CaseDeed::segment)
                .collect(Collectors.toSet());
    }

    @Test
    void before_the_day_of_receipt_is_fixed_nothing_that_the_clock_knows() {
        Arrival letter = new Arrival(IntakeChannel.POST_ORDINARY, time.today(), null, Set.of(), Set.of());
        Registered request = handled.received(
                Submissions.of(organs.findByCode(Handled.ORGAN).orElseThrow().id(), letter));
        assertThat(offered(request)).containsExactly("assignment");
    }

    @Test
    void while_the_clock_runs() {
        assertThat(offered(handled.received(time.today())))
                .containsExactlyInAnyOrder(
                        "assignment", "correction-notice", "extension-proposal", "reply-proposal", "withdrawal");
    }

    @Test
    void while_the_applicant_corrects() {
        Registered request = handled.received(time.today());
        handled.does(
                request,
                Role.CLERK,
                "correction-notice",
                Map.of(
                        "points",
                        "写明年份",
                        "guidance",
                        "例如2025年",
                        "on",
                        time.today().toString(),
                        "term",
                        time.today().plusDays(14).toString()));
        assertThat(offered(request))
                .containsExactlyInAnyOrder("assignment", "corrected-request", "reply-proposal", "withdrawal");
    }

    @Test
    void after_the_end_only_the_archive() {
        Registered request = handled.received(time.today());
        handled.does(
                request,
                Role.CLERK,
                "withdrawal",
                Map.of("on", time.today().toString()),
                Map.of("statement", Handled.PNG));
        assertThat(offered(request)).containsExactly("archive");
    }
}
