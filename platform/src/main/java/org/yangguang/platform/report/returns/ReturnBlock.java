package org.yangguang.platform.report.returns;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;

/**
 * A part of the form whose figures share one source: each item of Art. 20 in table 2, tables 3 and 4 as a whole.
 *
 * @param key {@code table_2/art20_1}, {@code table_3}, {@code table_4}
 * @param label as shown to the clerk
 */
public record ReturnBlock(String key, String label) {

    /** The blocks of a form in printing order. */
    public static List<ReturnBlock> list(ReportFormat format) {
        List<ReturnBlock> blocks = new ArrayList<>();
        for (ReportTable table : ReportTable.values()) {
            for (Block block : format.layout(table).blocks()) {
                blocks.add(
                        block.key().isEmpty()
                                ? new ReturnBlock(table.key(), table.label())
                                : new ReturnBlock(table.key() + "/" + block.key(), block.label()));
            }
        }
        return List.copyOf(blocks);
    }

    /** The key of the block in which a cell stands. */
    public static String keyOf(CellRef ref) {
        int slash = ref.row().indexOf('/');
        return slash < 0
                ? ref.table().key()
                : ref.table().key() + "/" + ref.row().substring(0, slash);
    }
}
