package org.yangguang.statute.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A national form of the annual report, loaded from data. The form of 2019 (国办公开办函〔2019〕60号) serves the reports on
 * 2019 and 2020, the form of 2021 (国办公开办函〔2021〕30号) those on 2021 and later.
 */
public final class ReportFormat {

    private static final List<ReportFormat> ALL =
            List.of(FormatFile.read("format-2019.tsv"), FormatFile.read("format-2021.tsv"));

    private final String id;
    private final int firstYear;
    private final OptionalInt lastYear;
    private final String basis;
    private final List<DueDate> dueDates;
    private final List<Section> sections;
    private final Map<ReportTable, TableLayout> layouts;
    private final List<CellSpec> cells;
    private final Map<CellRef, CellSpec> specs = new HashMap<>();

    ReportFormat(
            String id,
            int firstYear,
            OptionalInt lastYear,
            String basis,
            List<DueDate> dueDates,
            List<Section> sections,
            List<TableLayout> layouts) {
        this.id = id;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.basis = basis;
        this.dueDates = List.copyOf(dueDates);
        this.sections = List.copyOf(sections);
        this.layouts = new HashMap<>();
        layouts.forEach(layout -> this.layouts.put(layout.table(), layout));
        this.cells = layouts.stream()
                .flatMap(layout -> layout.blocks().stream())
                .flatMap(Block::cells)
                .toList();
        cells.forEach(cell -> specs.put(cell.ref(), cell));
    }

    /** All forms, oldest first. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /**
     * The form for the report on a year.
     *
     * @throws IllegalArgumentException for a year before 2019, when there was no unified form of this kind
     */
    public static ReportFormat ofYear(int year) {
        return ALL.stream()
                .filter(format -> format.covers(year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form of the annual report for the year " + year));
    }

    /** The form with this {@link #id()}. */
    public static Optional<ReportFormat> findById(String id) {
        return ALL.stream().filter(format -> format.id.equals(id)).findFirst();
    }

    /** The stable name: {@code CN-OGI-AR-2019} or {@code CN-OGI-AR-2021}. */
    public String id() {
        return id;
    }

    /** The first year reported on in this form. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year reported on in this form, empty while it is in use. */
    public OptionalInt lastYear() {
        return lastYear;
    }

    /** Whether the report on a year uses this form. */
    public boolean covers(int year) {
        return year >= firstYear && year <= lastYear.orElse(Integer.MAX_VALUE);
    }

    /** The document that fixed the form. */
    public String basis() {
        return basis;
    }

    /** The last days for submitting and publishing (Art. 49). */
    public List<DueDate> dueDates() {
        return dueDates;
    }

    /** The six sections in order. */
    public List<Section> sections() {
        return sections;
    }

    /** How a table is printed. */
    public TableLayout layout(ReportTable table) {
        TableLayout layout = layouts.get(table);
        if (layout == null) {
            throw new IllegalStateException(id + " has no " + table.key());
        }
        return layout;
    }

    /** Every cell in printing order. */
    public List<CellSpec> cells() {
        return cells;
    }

    /** What the form says of a cell; empty where it prints no such cell. */
    public Optional<CellSpec> findSpec(CellRef ref) {
        return Optional.ofNullable(specs.get(ref));
    }

    /**
     * What the form says of a cell.
     *
     * @throws IllegalArgumentException where it prints no such cell
     */
    public CellSpec spec(CellRef ref) {
        return findSpec(ref).orElseThrow(() -> new IllegalArgumentException(id + " has no cell " + ref));
    }

    @Override
    public String toString() {
        return id;
    }
}
