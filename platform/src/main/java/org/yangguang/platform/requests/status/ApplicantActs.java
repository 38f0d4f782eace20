package org.yangguang.platform.requests.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Entry;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockEvent.Answered;
import org.yangguang.statute.clock.ClockEvent.CorrectionReceived;
import org.yangguang.statute.clock.ClockEvent.FeePaid;
import org.yangguang.statute.clock.ClockEvent.Withdrawn;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.Consulted;

/** What the applicant can do now: whatever the clock would not refuse today. No rule of the law is written here. */
@Component
class ApplicantActs {

    private final CaseClock clock;

    ApplicantActs(CaseClock clock) {
        this.clock = clock;
    }

    List<ApplicantAct> open(CaseFile file, List<Entry> story, LocalDate today) {
        LocalDate received = file.receivedOn();
        if (received == null || file.state().isClosed()) {
            return List.of();
        }
        List<ApplicantAct> acts = new ArrayList<>();
        for (ApplicantAct act : ApplicantAct.values()) {
            if (clock.read(received, story, event(act, today), today) instanceof ClockResult.Reading) {
                acts.add(act);
            }
        }
        return acts;
    }

    static ClockEvent event(ApplicantAct act, LocalDate today) {
        return switch (act) {
            case CORRECT -> new CorrectionReceived(today);
            case GIVE_REASONS -> new Answered(today, Consulted.APPLICANT_REASONS, null);
            case PAY -> new FeePaid(today);
            case WITHDRAW -> new Withdrawn(today);
        };
    }
}
