package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.requests.Registered;

/** Calls that no page offers. */
class HandMadeStepsTests extends StepsAtWork {

    @Test
    void what_the_law_forbids_cannot_be_posted_by_hand() {
        Registered request = handled.received(time.today().minusDays(1));
        Map<String, String> anything = Map.of(
                "on", time.today().toString(),
                "consultation", "1",
                "opinion", "AGREE",
                "proof", "签收",
                "receipt", "00123456",
                "given", "理由",
                "assessment", "合理",
                "until", time.today().plusDays(60).toString());
        for (String deed : List.of(
                "letter-receipt",
                "opinion",
                "fee-notice-receipt",
                "fee-payment",
                "fee-lapse",
                "reasons-receipt",
                "deferral",
                "excessive-finding")) {
            assertThat(handled.send(request, Role.CLERK, deed, anything)
                            .getResponse()
                            .getStatus())
                    .as(deed)
                    .isEqualTo(422);
        }
        assertThat(cases.story(request.id())).hasSize(1);
    }
}
