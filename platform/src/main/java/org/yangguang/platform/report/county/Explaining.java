package org.yangguang.platform.report.county;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** Saying why a finding of the county's report stands. */
@Service
public class Explaining {

    private final CountyReports reports;
    private final CivilTime time;

    Explaining(CountyReports reports, CivilTime time) {
        this.reports = reports;
        this.time = time;
    }

    /**
     * Stores an explanation, or takes it back where the text is empty.
     *
     * @param finding the key of the finding; an explanation of none that exists has no effect
     * @return whether the report is a draft; otherwise nothing was stored
     */
    @Transactional
    public boolean explain(CountyReport report, String finding, String text, PersonId by) {
        CountyReport locked = reports.lock(report.organ(), report.year()).orElseThrow();
        boolean draft = locked.state() == CountyReportState.DRAFT;
        if (draft) {
            reports.explain(locked, finding, text, by, time.now());
        }
        return draft;
    }
}
