package org.yangguang.platform.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.search.engine.Engine;
import org.yangguang.platform.time.CivilTime;

/** Which index answers now, remembered for the next start and for the other nodes. */
@Component
class IndexRecord {

    private final JdbcClient database;
    private final CivilTime time;

    IndexRecord(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * The index that was built last.
     *
     * @param previous the one before it; null where there was none
     */
    record Built(String name, @Nullable String previous, Instant at, long entries) {}

    Optional<Built> find() {
        return database.sql("select name, previous, built_at, entries from search_index where family = :family")
                .param("family", Engine.family())
                .query((row, number) -> new Built(
                        row.getString("name"),
                        row.getString("previous"),
                        row.getObject("built_at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries")))
                .optional();
    }

    void set(String name, long entries) {
        database.sql("""
                        insert into search_index (family, name, built_at, entries)
                        values (:family, :name, :at, :entries)
                        on conflict (family) do update
                        set previous = search_index.name, name = excluded.name, built_at = excluded.built_at, entries = excluded.entries
                        """)
                .param("family", Engine.family())
                .param("name", name)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("entries", entries)
                .update();
    }
}
