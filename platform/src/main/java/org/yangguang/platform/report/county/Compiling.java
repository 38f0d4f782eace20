package org.yangguang.platform.report.county;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.returns.ReturnOpening;
import org.yangguang.statute.report.ReportTables;

/** Compiling the report of a county on a year: opening the year, and the report as it stands now. */
@Service
public class Compiling {

    private final CountyReports reports;
    private final CountyFindings findings;
    private final ReturnOpening opening;
    private final RollUp rollUp;
    private final Organs organs;

    Compiling(CountyReports reports, CountyFindings findings, ReturnOpening opening, RollUp rollUp, Organs organs) {
        this.reports = reports;
        this.findings = findings;
        this.opening = opening;
        this.rollUp = rollUp;
        this.organs = organs;
    }

    /**
     * A report with the figures of the moment.
     *
     * @param organs those that file a return for the year
     */
    public record Working(
            CountyReport report, List<Organ> organs, ReportTables tables, CountyFindings.Checked checked) {
        /** Copies the list. */
        public Working {
            organs = List.copyOf(organs);
        }
    }

    /** Opens a year: the report, and the return of every organ with its opening balance. Again, it changes nothing. */
    @Transactional
    public void open(OrganId county, int year) {
        reports.open(county, year);
        opening.open(ids(organs.reporting(county, year)), year);
    }

    /** The latest edition with what is counted now. */
    @Transactional(readOnly = true)
    public Working working(CountyReport report, RollUp.Scope scope) {
        List<Organ> reporting = organs.reporting(report.organ(), report.year());
        ReportTables tables = rollUp.tables(ids(reporting), report.year(), scope);
        return new Working(report, reporting, tables, findings.check(report, tables));
    }

    static List<OrganId> ids(List<Organ> organs) {
        return organs.stream().map(Organ::id).toList();
    }
}
