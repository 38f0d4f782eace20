package org.yangguang.platform.requests.handling.steps.consultation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.reply.ReplyGate;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** What a third party objects to is not disclosed unless the public interest was found to outweigh it (Art. 32). */
@Component
class NothingAgainstThem implements ReplyGate {

    private final Consultations consultations;

    NothingAgainstThem(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Optional<String> objection(Situation at, Decision decision) {
        boolean withholds = decision.grounds().stream().anyMatch(it -> it.outcome() == Outcome.REFUSED_THIRD_PARTY);
        if (decision.outcome() != Outcome.DISCLOSED && (decision.outcome() != Outcome.PARTIAL || withholds)) {
            return Optional.empty();
        }
        if (consultations.open(at.file().id(), at.today()).stream()
                .anyMatch(it -> it.kind() == ConsultationKind.THIRD_PARTY)) {
            return Optional.of("第三方的答复期限尚未届满，不能先行公开（《条例》第三十二条）。");
        }
        return consultations.objections(at.file().id()).isEmpty()
                ? Optional.empty()
                : Optional.of("第三方不同意公开，应当不予公开，或者先由负责人决定公开并告知第三方（《条例》第三十二条）。");
    }
}
