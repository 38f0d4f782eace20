package org.yangguang.statute.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows that share their columns. Table 2 has one block for each item of Art. 20; tables 3 and 4 are a single block whose
 * key and label are empty.
 *
 * @param rows the outermost rows; see {@link #printedRows()}
 */
public record Block(ReportTable table, String key, String label, List<Column> columns, List<Row> rows) {

    /** The rows that have numbers, in printing order. */
    public List<Row> printedRows() {
        return rows.stream().flatMap(Row::flatten).filter(Row::printed).toList();
    }

    /** A row at any depth, headings included. */
    public Optional<Row> findRow(String rowKey) {
        return rows.stream()
                .flatMap(Row::flatten)
                .filter(row -> row.key().equals(rowKey))
                .findFirst();
    }

    /** The address of a cell of this block. */
    public CellRef ref(Row row, Column column) {
        return new CellRef(table, rowKey(row), column.key());
    }

    /** The row part of a cell address: {@code art20_1/rules} in table 2, the bare key elsewhere. */
    public String rowKey(Row row) {
        return key.isEmpty() ? row.key() : key + "/" + row.key();
    }

    Stream<CellSpec> cells() {
        return printedRows().stream()
                .flatMap(row -> columns.stream()
                        .map(column -> new CellSpec(
                                ref(row, column),
                                column.type(),
                                row.computed() || column.computed(),
                                row.label(),
                                column.label())));
    }
}
