package org.yangguang.statute.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a table is printed.
 *
 * @param cornerLabel the heading of the first column, null where the form leaves it empty
 * @param note the note printed with the table, null where there is none
 */
public record TableLayout(
        ReportTable table,
        @Nullable String cornerLabel,
        @Nullable String note,
        List<Block> blocks) {

    /** The columns of a table that is a single block (tables 3 and 4). */
    public List<Column> columns() {
        return singleBlock().columns();
    }

    /** The outermost rows of a table that is a single block (tables 3 and 4). */
    public List<Row> rows() {
        return singleBlock().rows();
    }

    /** The only block. */
    public Block singleBlock() {
        if (blocks.size() != 1) {
            throw new IllegalStateException(table.key() + " has " + blocks.size() + " blocks");
        }
        return blocks.getFirst();
    }

    /** The block with this key. */
    public Optional<Block> findBlock(String key) {
        return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
    }
}
