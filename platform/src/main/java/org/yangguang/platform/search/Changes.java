package org.yangguang.platform.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yangguang.platform.doors.SearchChanged;

/** What the index does not have yet: remembered together with the change itself, so that no change is missed. */
@Component
class Changes {

    /** After so many attempts an entry waits for the next rebuild. */
    private static final int MOST_ATTEMPTS = 5;

    private final JdbcClient database;
    private final Alarm alarm;

    Changes(JdbcClient database, Alarm alarm) {
        this.database = database;
        this.alarm = alarm;
    }

    /** One change that waits. */
    record Waiting(long id, String kind, String entry) {}

    @EventListener
    void remember(SearchChanged changed) {
        database.sql("insert into search_change (kind, entry) values (:kind, :entry)")
                .param("kind", changed.kind())
                .param("entry", changed.id())
                .update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    alarm.ring();
                }
            });
        } else {
            alarm.ring();
        }
    }

    /** The longest waiting. */
    List<Waiting> first(int most) {
        return database.sql("select id, kind, entry from search_change order by attempts, id limit :most")
                .param("most", most)
                .query(Waiting.class)
                .list();
    }

    long count() {
        return database.sql("select count(*) from search_change")
                .query(Long.class)
                .single();
    }

    void done(Collection<Long> ids) {
        database.sql("delete from search_change where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    void failed(Collection<Long> ids) {
        database.sql("update search_change set attempts = attempts + 1 where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
        database.sql("delete from search_change where attempts >= :most")
                .param("most", MOST_ATTEMPTS)
                .update();
    }

    /** Of these entries, kind and id with a colon between, those that changed since the index read them. */
    Set<String> waitingOf(Collection<String> keys) {
        return new HashSet<>(database.sql("""
                        select distinct kind || ':' || entry from search_change
                        where kind || ':' || entry = any(:keys)
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
