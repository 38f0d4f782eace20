package org.yangguang.platform.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.ItemChanged;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.PublicPageCache;

/** Draws anew exactly the pages of the portal that show a changed item. */
@Component
class PortalCache {

    private final PublicPageCache pages;
    private final SiteColumns columns;
    private final Organs organs;

    PortalCache(PublicPageCache pages, SiteColumns columns, Organs organs) {
        this.pages = pages;
        this.columns = columns;
        this.organs = organs;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void drop(ItemChanged changed) {
        ColumnTree tree = columns.tree();
        for (ColumnId id : changed.columns()) {
            for (InformationColumn column : tree.path(tree.find(id).orElseThrow())) {
                pages.dropPage("/columns/" + column.slug());
                pages.dropPage("/feeds/" + column.slug() + ".atom");
            }
        }
        pages.dropPage("/feeds/all.atom");
        pages.dropPage("/organs/" + organs.get(changed.organ()).code());
        pages.dropPage("/");
    }
}
