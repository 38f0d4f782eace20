package org.yangguang.platform.portal;

import java.util.List;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.ItemLine;

/** A column with what was published into it last. */
public record Shelf(InformationColumn column, List<ItemLine> lines) {

    public Shelf {
        lines = List.copyOf(lines);
    }
}
