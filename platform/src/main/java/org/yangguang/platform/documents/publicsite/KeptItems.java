package org.yangguang.platform.documents.publicsite;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yangguang.platform.documents.ItemChanged;
import org.yangguang.platform.pages.PublicPageCache;

/** Drops the kept pages that show an item, when its change is in the database. */
@Component
class KeptItems {

    private final PublicPageCache cache;

    KeptItems(PublicPageCache cache) {
        this.cache = cache;
    }

    @TransactionalEventListener
    void drop(ItemChanged changed) {
        cache.drop("/items/" + changed.item().value());
        cache.drop(DocumentRegisterController.POLICIES);
        cache.drop(DocumentRegisterController.NORMATIVE);
        cache.drop("/sitemap");
    }
}
