package org.yangguang.platform.requests.handling.reply;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.clock.EventKind;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** Nothing is withheld for a third party's sake that was not asked (Art. 32). */
@Component
class ThirdPartyHeard implements ReplyGate {

    @Override
    public Optional<String> objection(Situation at, Decision decision) {
        boolean forThem = decision.outcome() == Outcome.REFUSED_THIRD_PARTY
                || decision.grounds().stream().anyMatch(it -> it.outcome() == Outcome.REFUSED_THIRD_PARTY);
        return forThem && !Happened.in(at, EventKind.THIRD_PARTY_ASKED)
                ? Optional.of("以第三方合法权益为由不予公开，应当先书面征求第三方意见（《条例》第三十二条）。")
                : Optional.empty();
    }
}
