package org.yangguang.platform.requests.handling.steps.routing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;

/** Whether something formal has happened in a case, after which it stays what it is and where it is. */
@Component
class Formal {

    /** Papers of the intake, which bind nobody. */
    private static final Set<PaperKind> INTAKE = EnumSet.of(
            PaperKind.APPLICATION_BY_PERSON,
            PaperKind.APPLICATION_BY_ORGANISATION,
            PaperKind.ORAL_REQUEST_RECORD,
            PaperKind.REGISTER_ENTRY,
            PaperKind.RECEIPT,
            PaperKind.RECEIPT_CONFIRMATION);

    private final Papers papers;

    Formal(Papers papers) {
        this.papers = papers;
    }

    /** Why the case can neither go elsewhere nor be parted any more; empty where it can. */
    Optional<String> reason(Situation at) {
        if (at.isClosed()) {
            return Optional.of("申请已经办结。");
        }
        if (at.story().stream().anyMatch(it -> !it.voided() && it.event() != null)) {
            return Optional.of("已经办理过影响期限的事项，只能由本机关继续办理并答复。");
        }
        List<Paper> sent = papers.of(at.file().id()).stream()
                .filter(it -> !INTAKE.contains(it.kind()))
                .toList();
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of("已经发出" + sent.getFirst().kind().title() + "，只能由本机关继续办理并答复。");
    }
}
