package org.yangguang.statute.report;

/**
 * Address of one printed cell. In table 2 the row is block and row ({@code art20_1/normative_documents}), in table 3 the
 * row key ({@code received_new}), in table 4 the group ({@code reconsideration}).
 */
public record CellRef(ReportTable table, String row, String column) {

    /** Refuses an address with an empty part. */
    public CellRef {
        if (row.isEmpty() || column.isEmpty()) {
            throw new IllegalArgumentException("cell address with an empty part: " + table + "/" + row + "/" + column);
        }
    }

    /**
     * Reads {@code table_3/received_new/total}, the form of {@link #toString()}.
     *
     * @throws IllegalArgumentException where the text is not such an address; whether the cell is printed is the
     *     format's knowledge
     */
    public static CellRef parse(String text) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 0 || first == last) {
            throw new IllegalArgumentException("not a cell address: " + text);
        }
        ReportTable table = ReportTable.findByKey(text.substring(0, first))
                .orElseThrow(() -> new IllegalArgumentException("no such table in cell address: " + text));
        return new CellRef(table, text.substring(first + 1, last), text.substring(last + 1));
    }

    /** The same row in another column. */
    CellRef at(String otherColumn) {
        return new CellRef(table, row, otherColumn);
    }

    @Override
    public String toString() {
        return table.key() + "/" + row + "/" + column;
    }
}
