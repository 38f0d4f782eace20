package org.yangguang.platform.requests.handling.reply;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.outcome.Decision;

/** All gates together. */
@Component
class ReplyGates {

    private final List<ReplyGate> gates;

    ReplyGates(List<ReplyGate> gates) {
        this.gates = List.copyOf(gates);
    }

    /** Everything that is missing. */
    List<String> objections(Situation at, Decision decision) {
        return gates.stream()
                .map(gate -> gate.objection(at, decision))
                .flatMap(Optional::stream)
                .toList();
    }
}
