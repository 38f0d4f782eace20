package org.yangguang.platform.report.county;

import java.util.List;
import org.springframework.stereotype.Service;
import org.yangguang.statute.report.ReportTables;

/** What differs from the frozen content of a report. */
@Service
public class Drifts {

    /** The cells that differ now, in printing order; none before the freeze. */
    public List<Drift> since(CountyReport report, ReportTables now) {
        return report.frozen().map(frozen -> Drift.since(frozen, now)).orElse(List.of());
    }
}
