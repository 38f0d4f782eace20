package org.yangguang.platform.search;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.SearchChanged;

/** What the index does not have yet: remembered together with the change itself, so that no change is missed. */
@Component
class Changes {

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void remember(SearchChanged changed) {
        database.sql("insert into search_change (kind, entry) values (:kind, :entry)")
                .param("kind", changed.kind())
                .param("entry", changed.id())
                .update();
    }
}
