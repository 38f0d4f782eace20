package org.yangguang.platform.report.returns;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.time.CivilTime;

/** The steps of a return, each checked against {@link ReturnDeed} on the locked row. */
@Service
public class ReturnSteps {

    private final Returns returns;
    private final ReturnWrites writes;
    private final ReturnFindings findings;
    private final HeadAccounts heads;
    private final CivilTime time;

    ReturnSteps(Returns returns, ReturnWrites writes, ReturnFindings findings, HeadAccounts heads, CivilTime time) {
        this.returns = returns;
        this.writes = writes;
        this.findings = findings;
        this.heads = heads;
        this.time = time;
    }

    /**
     * Takes a step.
     *
     * @param remark why; empty where the deed needs no reason
     * @param by the person, whose role the web edge has checked
     */
    @Transactional
    public StepOutcome take(OrganId organ, int year, ReturnDeed deed, String remark, PersonId by) {
        OrganReturn subject = returns.lock(organ, year, time.now());
        if (!deed.allowedIn(subject.state())) {
            return new StepOutcome.NotNow(subject.state(), deed);
        }
        if (deed.needsRemark() && remark.isBlank()) {
            return new StepOutcome.NoRemark(deed);
        }
        if (deed == ReturnDeed.CONFIRM_ON_PAPER && heads.exists(organ)) {
            return new StepOutcome.HeadMustConfirm();
        }
        if (deed.to() == ReturnState.PROPOSED || deed.to() == ReturnState.SUBMITTED) {
            List<ExplainedFinding> blocking = findings.check(subject).stream()
                    .filter(ExplainedFinding::blocks)
                    .toList();
            if (!blocking.isEmpty()) {
                return new StepOutcome.Blocked(blocking);
            }
        }
        writes.step(subject, deed, remark, by, time.now());
        return new StepOutcome.Done(deed.to());
    }
}
