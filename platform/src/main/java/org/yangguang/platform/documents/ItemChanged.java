package org.yangguang.platform.documents;

import java.util.Set;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.organs.OrganId;

/**
 * What the public sees of an item changed: it was published, changed, withdrawn, or stands otherwise as to its validity. Published
 * within the transaction that changed it.
 *
 * @param columns where it stands, and where it stood before
 */
public record ItemChanged(ItemId item, Set<ColumnId> columns, OrganId organ) {

    public ItemChanged {
        columns = Set.copyOf(columns);
    }
}
