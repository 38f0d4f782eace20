package org.yangguang.platform.doors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportTables;

/** A module's figures of the annual report. Count and list come from one query definition, so they cannot disagree. */
public interface FigureSource {

    /**
     * What the module's records say for each organ in a year. A cell that the module does not count is absent; a cell
     * that it counts and finds nothing in is 0. An organ without any records in this module is absent altogether.
     */
    Map<OrganId, ReportTables> figures(Collection<OrganId> organs, int year);

    /** The records behind one figure; as many as it counts. */
    List<FigureRecord> records(OrganId organ, int year, CellRef cell);
}
