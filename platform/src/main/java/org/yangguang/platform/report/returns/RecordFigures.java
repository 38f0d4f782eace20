package org.yangguang.platform.report.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** Figures counted from the records of other modules, through the door that each offers. */
@Component
public class RecordFigures {

    private final List<FigureSource> sources;

    RecordFigures(List<FigureSource> sources) {
        this.sources = sources;
    }

    /** The cells of an organ's return that records answer; computed cells are left to the form. */
    Map<CellRef, CellValue> counted(OrganId organ, int year) {
        ReportFormat format = ReportFormat.ofYear(year);
        Map<CellRef, CellValue> counted = new LinkedHashMap<>();
        for (FigureSource source : sources) {
            source.figures(List.of(organ), year)
                    .getOrDefault(organ, ReportTables.empty())
                    .asMap()
                    .forEach((ref, value) -> {
                        if (format.findSpec(ref)
                                .filter(spec -> !spec.computed())
                                .isPresent()) {
                            counted.put(ref, value);
                        }
                    });
        }
        return counted;
    }

    /** The cells of an organ's return that records answer; nobody fills them in. */
    public Set<CellRef> answered(OrganId organ, int year) {
        return counted(organ, year).keySet();
    }

    /** The records behind a cell of an organ's return, a total opened into its parts. */
    public List<FigureRecord> records(OrganId organ, int year, List<CellRef> cells) {
        return sources.stream()
                .flatMap(source -> cells.stream().flatMap(cell -> source.records(organ, year, cell).stream()))
                .toList();
    }
}
