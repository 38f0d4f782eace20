package org.yangguang.platform.requests.handling.reply;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.clock.EventKind;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** Nothing stays "unclear" without a correction, nothing is "excessive" without having asked for the reasons. */
@Component
class AskedBefore implements ReplyGate {

    @Override
    public Optional<String> objection(Situation at, Decision decision) {
        if (decision.outcome() == Outcome.UNCLEAR_AFTER_CORRECTION && !Happened.in(at, EventKind.CORRECTION_RECEIVED)) {
            return Optional.of("应当先告知补正并收到补正，才能答复“补正后仍不明确”（《条例》第三十条）。");
        }
        if (decision.outcome() == Outcome.NOT_HANDLED_EXCESSIVE && !Happened.in(at, EventKind.REASONS_ASKED)) {
            return Optional.of("应当先要求申请人说明理由，才能以数量、频次明显不合理为由不予处理（《条例》第三十五条）。");
        }
        return Optional.empty();
    }
}
