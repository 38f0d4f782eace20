package org.yangguang.platform.requests.handling.outgoing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.reply.ReplyGate;
import org.yangguang.statute.outcome.Decision;

/** No file leaves in which personal data is still open. */
@Component
class OutgoingGate implements ReplyGate {

    private final OutgoingFiles outgoing;

    OutgoingGate(OutgoingFiles outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public Optional<String> objection(Situation at, Decision decision) {
        return outgoing.open(at.file().id()).isEmpty()
                ? Optional.empty()
                : Optional.of("提供的信息中有个人信息尚未处理，请先遮盖、逐项确认或者撤下。");
    }
}
