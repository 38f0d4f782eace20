package org.yangguang.platform.requests.handling.approval;

import java.time.LocalDate;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.PaperContent;

/** The document that a proposal of one matter is about; a bean of whoever proposes it. */
public interface ProposedPaper {

    Matter matter();

    /** As it would go out on that day. */
    PaperContent paper(Situation at, Proposal proposal, LocalDate on);
}
