package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.returns.RecordFigures;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportTables;

/** A figure of the county opened down to organs, and to records where a module has them. */
@Service
public class CellParts {

    private final RollUp rollUp;
    private final RecordFigures records;

    CellParts(RollUp rollUp, RecordFigures records) {
        this.rollUp = rollUp;
        this.records = records;
    }

    /**
     * A figure and what is behind it.
     *
     * @param sum the sum over the lines, by the same query
     */
    public record Opened(CountyReport report, CellSpec cell, String name, String sum, List<Line> lines) {
        /** Copies the list. */
        public Opened {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one organ adds.
     *
     * @param value the figure as a value, {@code figure} as printed
     * @param place the address of the cell in the organ's return
     */
    public record Line(Organ organ, CellValue value, String figure, String place, List<FigureRecord> records) {
        /** Copies the list. */
        public Line {
            records = List.copyOf(records);
        }
    }

    /** Opens a cell. */
    public Opened of(CountyReport report, CellSpec cell, Map<OrganId, Organ> organs, RollUp.Scope scope) {
        List<Line> lines = new ArrayList<>();
        ReportTables.Builder sum = ReportTables.builder();
        List<CellRef> behind = SummedCells.of(report.format()).behind(cell.ref());
        for (RollUp.Part part : rollUp.parts(organs.keySet(), report.year(), scope, cell.ref())) {
            Organ organ = Objects.requireNonNull(organs.get(part.organ()));
            CellValue figure = part.cells().find(cell.ref()).orElse(CellValue.of(0));
            sum.add(cell.ref(), figure);
            lines.add(new Line(
                    organ,
                    figure,
                    figure.printed(),
                    "/workbench/returns/" + organ.code() + "/" + report.year() + "#"
                            + cell.ref().toString().replace('/', '-'),
                    records.records(part.organ(), report.year(), behind)));
        }
        return new Opened(
                report,
                cell,
                LiveReferences.label(cell.ref(), report.format()),
                sum.build().find(cell.ref()).map(CellValue::printed).orElse("0"),
                lines);
    }
}
