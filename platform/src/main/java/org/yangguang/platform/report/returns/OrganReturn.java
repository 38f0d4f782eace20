package org.yangguang.platform.report.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.DeclaredZeros;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/**
 * The return of one organ for one year.
 *
 * @param id the row, 0 where nothing was stored yet
 * @param version rises with every save
 * @param cells what is in the cells; a cell that is missing was not declared
 * @param sources by block key
 * @param explanations by the key of the finding explained
 */
public record OrganReturn(
        long id,
        OrganId organ,
        int year,
        ReturnState state,
        int version,
        Map<CellRef, DeclaredCell> cells,
        Map<String, BlockSource> sources,
        Map<String, String> explanations) {

    /** Copies the maps. */
    public OrganReturn {
        cells = Map.copyOf(cells);
        sources = Map.copyOf(sources);
        explanations = Map.copyOf(explanations);
    }

    /** A return in which nothing was declared yet. */
    static OrganReturn blank(OrganId organ, int year) {
        return new OrganReturn(0, organ, year, ReturnState.DRAFT, 0, Map.of(), Map.of(), Map.of());
    }

    /** The form of its year. */
    public ReportFormat format() {
        return ReportFormat.ofYear(year);
    }

    /** The figures with the computed cells filled in; what was not understood is left out. */
    public ReportTables tables() {
        ReportTables.Builder builder = ReportTables.builder();
        cells.values().forEach(cell -> {
            if (cell.value() != null) {
                builder.set(cell.ref(), cell.value());
            }
        });
        return builder.build().withTotals(format());
    }

    /** The cell as stored, empty where nothing was declared. */
    public Optional<DeclaredCell> find(CellRef ref) {
        return Optional.ofNullable(cells.get(ref));
    }

    /** The source of a block. */
    public BlockSource source(String block) {
        return sources.getOrDefault(block, BlockSource.NONE);
    }

    /** The same with what records say put in place of what was stored, where they answer a cell. */
    OrganReturn with(Map<CellRef, CellValue> counted) {
        Map<CellRef, DeclaredCell> merged = new HashMap<>(cells);
        counted.forEach(
                (ref, value) -> merged.put(ref, new DeclaredCell(ref, value, null, DeclaredCell.Origin.RECORDS)));
        return new OrganReturn(id, organ, year, state, version, merged, sources, explanations);
    }

    /** For the rules of the statute: figures without text, empty cells as the zeros that they declare. */
    AnnualReport asReport() {
        return new AnnualReport(format(), year, null, DeclaredZeros.fill(format(), tables()), List.of());
    }
}
