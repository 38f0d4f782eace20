package org.yangguang.platform.requests.handling.reply;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** Nothing "does not exist" that nobody has looked for (Art. 36 no. 4). */
@Component
class SearchedBefore implements ReplyGate {

    @Override
    public Optional<String> objection(Situation at, Decision decision) {
        return decision.outcome() == Outcome.NOT_HELD_NONEXISTENT
                        && at.last(HandlingDeed.SEARCH_RECORDED).isEmpty()
                ? Optional.of("答复“不存在”前应当检索，请先登记检索记录（《条例》第三十六条第四项）。")
                : Optional.empty();
    }
}
