package org.yangguang.platform.report.returns;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** What stands beside the figures of a return: evidence of a block, explanations of findings. */
@Service
public class ReturnNotes {

    private final Returns returns;
    private final ReturnWrites writes;
    private final CivilTime time;

    ReturnNotes(Returns returns, ReturnWrites writes, CivilTime time) {
        this.returns = returns;
        this.writes = writes;
        this.time = time;
    }

    /**
     * Says why a finding stands, or takes the explanation back where the text is empty.
     *
     * @return whether the return is open for changes; otherwise nothing was stored
     */
    @Transactional
    public boolean explain(OrganId organ, int year, String finding, String explanation, PersonId by) {
        OrganReturn subject = returns.lock(organ, year, time.now());
        if (subject.state().editable()) {
            writes.explanation(subject.id(), finding, explanation, by, time.now());
        }
        return subject.state().editable();
    }

    /**
     * Adds a file as the evidence of a block in place of an earlier one, which stays among the stored files.
     *
     * @return whether the return is open for changes; otherwise nothing was stored
     */
    @Transactional
    public boolean attach(OrganId organ, int year, String block, FileId file) {
        OrganReturn subject = returns.lock(organ, year, time.now());
        if (subject.state().editable()) {
            writes.evidence(subject.id(), block, file.value());
        }
        return subject.state().editable();
    }
}
