package org.yangguang.platform.report.publicsite;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yangguang.platform.pages.PublicPageCache;
import org.yangguang.platform.report.ReportPublished;

/** Lets a new report be seen at once: no page drawn before is shown on. */
@Component
class KeptPages {

    private final PublicPageCache cache;

    KeptPages(PublicPageCache cache) {
        this.cache = cache;
    }

    /** Reports compare themselves with each other, and the site map lists them: so all pages. */
    @TransactionalEventListener(fallbackExecution = true)
    void drop(ReportPublished published) {
        cache.drop("/");
    }
}
