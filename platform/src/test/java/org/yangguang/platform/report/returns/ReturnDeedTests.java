package org.yangguang.platform.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.platform.access.Role;

class ReturnDeedTests {

    /** The whole table; a deed that is added or changed must be argued here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DRAFT     | PROPOSE,CONFIRM_ON_PAPER
                    PROPOSED  | WITHDRAW,DECLINE,CONFIRM
                    RETURNED  | PROPOSE,CONFIRM_ON_PAPER
                    SUBMITTED | RETURN,ACCEPT
                    ACCEPTED  | REOPEN
                    """)
    void each_state_allows_exactly_these_deeds(ReturnState state, String deeds) {
        Set<ReturnDeed> allowed = Arrays.stream(ReturnDeed.values())
                .filter(deed -> deed.allowedIn(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReturnDeed.class)));

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        Arrays.stream(deeds.split(",")).map(ReturnDeed::valueOf).toArray(ReturnDeed[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_left_and_all_but_the_first_be_reached(ReturnState state) {
        assertThat(ReturnDeed.values()).anyMatch(deed -> deed.allowedIn(state));
        assertThat(state == ReturnState.DRAFT
                        || Arrays.stream(ReturnDeed.values()).anyMatch(deed -> deed.to() == state))
                .isTrue();
    }

    @Test
    void only_the_head_or_a_named_written_confirmation_submits() {
        assertThat(ReturnDeed.values())
                .filteredOn(deed -> deed.to() == ReturnState.SUBMITTED)
                .allMatch(deed -> deed.by() == Role.HEAD || deed.needsRemark());
    }

    @Test
    void nothing_is_sent_back_without_saying_why() {
        assertThat(Arrays.stream(ReturnDeed.values())
                        .filter(deed -> deed.to() == ReturnState.RETURNED || deed == ReturnDeed.DECLINE))
                .allMatch(ReturnDeed::needsRemark);
    }
}
