package org.yangguang.statute.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report. Immutable. A cell that is absent was not found or not declared; it is never 0, except where
 * a method says so.
 */
public final class ReportTables {

    private static final ReportTables EMPTY = new ReportTables(Map.of());

    private final Map<CellRef, CellValue> cells;

    private ReportTables(Map<CellRef, CellValue> cells) {
        this.cells = cells;
    }

    /** No figures at all. */
    public static ReportTables empty() {
        return EMPTY;
    }

    /** Collects figures one by one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The cell-wise sum of any number of returns, the roll-up of a county (rule R6). */
    public static ReportTables sum(Collection<ReportTables> returns) {
        Builder builder = builder();
        returns.forEach(builder::add);
        return builder.build();
    }

    /** The figure in a cell, empty where it is absent. */
    public Optional<CellValue> find(CellRef ref) {
        return Optional.ofNullable(cells.get(ref));
    }

    /**
     * The count in a cell, 0 where it is absent.
     *
     * @throws ArithmeticException where the figure is not an integer
     */
    public long count(CellRef ref) {
        CellValue value = cells.get(ref);
        return value == null ? 0 : value.asLong();
    }

    /** The addresses of all cells present. */
    public Set<CellRef> refs() {
        return cells.keySet();
    }

    /** All cells present, unmodifiable, in the order in which they were given. */
    public Map<CellRef, CellValue> asMap() {
        return cells;
    }

    /** The same figures with one cell set. */
    public ReportTables with(CellRef ref, CellValue value) {
        return toBuilder().set(ref, value).build();
    }

    /** The same figures with one cell absent. */
    public ReportTables without(CellRef ref) {
        Builder builder = toBuilder();
        builder.cells.remove(ref);
        return builder.build();
    }

    /** The cell-wise sum; a cell present on one side only keeps its figure. For many returns see {@link #sum}. */
    public ReportTables plus(ReportTables other) {
        return toBuilder().add(other).build();
    }

    /**
     * Sets every computed cell to the sum of its parts that are present; a computed cell without any part present is
     * absent afterwards.
     */
    public ReportTables withTotals(ReportFormat format) {
        return Totals.fill(format, this);
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.cells.putAll(cells);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportTables tables && cells.equals(tables.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }

    /** Collects figures; may be used once. */
    public static final class Builder {

        private final Map<CellRef, CellValue> cells = new LinkedHashMap<>(512);

        private Builder() {}

        /** Sets a cell, replacing what was there. */
        public Builder set(CellRef ref, CellValue value) {
            cells.put(ref, value);
            return this;
        }

        /** Sets a cell to a count. */
        public Builder set(CellRef ref, long count) {
            return set(ref, CellValue.of(count));
        }

        /** Sets cells of one row from left to right, in the order of the columns. */
        public Builder setRow(Block block, Row row, List<Long> counts) {
            for (int i = 0; i < counts.size(); i++) {
                set(block.ref(row, block.columns().get(i)), counts.get(i));
            }
            return this;
        }

        /** Adds to a cell; an absent cell takes the value. */
        public Builder add(CellRef ref, CellValue value) {
            cells.merge(ref, value, CellValue::plus);
            return this;
        }

        /** Adds all cells of another set of tables. */
        public Builder add(ReportTables other) {
            other.cells.forEach(this::add);
            return this;
        }

        Builder remove(CellRef ref) {
            cells.remove(ref);
            return this;
        }

        /** The figures collected so far. */
        public ReportTables build() {
            return cells.isEmpty() ? EMPTY : new ReportTables(Collections.unmodifiableMap(new LinkedHashMap<>(cells)));
        }
    }
}
