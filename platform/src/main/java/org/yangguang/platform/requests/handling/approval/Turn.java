package org.yangguang.platform.requests.handling.approval;

import java.util.Optional;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.requests.handling.Situation;

/** A proposal that waits for the reader. */
record Turn(Proposal proposal, Role role) {

    static Optional<Turn> of(Proposals proposals, Situation at) {
        return proposals.list(at.file().id()).stream()
                .flatMap(proposal -> proposal.turn().map(role -> new Turn(proposal, role)).stream())
                .filter(turn -> at.reader().is(turn.role()))
                .findFirst();
    }

    /** Whether nobody has to agree after this. */
    boolean isLast() {
        return proposal.agreed() + 1 == proposal.chain().roles().size();
    }

    static String remark(String typed) {
        return typed.isBlank() ? "" : "：" + typed.strip();
    }
}
