package org.yangguang.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which idempotency keys were used, by whom, for what, and where that led. Call within the deed's transaction. */
@Component
class Claims {

    private final JdbcClient database;

    Claims(JdbcClient database) {
        this.database = database;
    }

    /** Waits for a running deed with this key to end; false if it was done. */
    boolean claim(Deed deed, String who) {
        return database.sql("""
                        insert into deed (actor, key, kind) values (:actor, :key, :kind)
                        on conflict (actor, key) do nothing
                        """)
                        .param("actor", who)
                        .param("key", deed.key())
                        .param("kind", deed.kind().name())
                        .update()
                == 1;
    }

    /** Claims for several, in the order of their keys so that two who do this never wait for each other in a ring. */
    Set<String> claim(Collection<SharedDeeds.Waiting> deeds) {
        return database.sql("""
                        insert into deed (actor, key, kind)
                        select * from unnest(:actor, :key, :kind) as claim (actor, key, kind) order by actor, key
                        on conflict (actor, key) do nothing returning actor, key
                        """)
                .param("actor", column(deeds, each -> each.actor().reference()))
                .param("key", column(deeds, each -> each.deed().key()))
                .param("kind", column(deeds, each -> each.deed().kind().name()))
                .query((row, number) -> name(row.getString("actor"), row.getString("key")))
                .set();
    }

    static String name(String who, String key) {
        return who + " " + key;
    }

    /** @throws UnusableKeyException if the key was used for something else */
    String earlierResult(Deed deed, String who) {
        return database.sql("select next from deed where actor = :actor and key = :key and kind = :kind")
                .param("actor", who)
                .param("key", deed.key())
                .param("kind", deed.kind().name())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnusableKeyException("the idempotency key of "
                        + deed.kind().name() + " on " + deed.subject() + " belongs to another deed"));
    }

    void keep(Deed deed, String who, Effect.Done done) {
        database.sql("update deed set next = :next where actor = :actor and key = :key")
                .param("next", done.next())
                .param("actor", who)
                .param("key", deed.key())
                .update();
    }

    void keep(Map<SharedDeeds.Waiting, Effect.Done> done) {
        if (done.isEmpty()) {
            return;
        }
        database.sql("""
                        update deed set next = done.next from unnest(:actor, :key, :next) as done (actor, key, next)
                        where deed.actor = done.actor and deed.key = done.key
                        """)
                .param("actor", column(done.keySet(), each -> each.actor().reference()))
                .param("key", column(done.keySet(), each -> each.deed().key()))
                .param("next", done.values().stream().map(Effect.Done::next).toArray(String[]::new))
                .update();
    }

    private static String[] column(Collection<SharedDeeds.Waiting> deeds, Function<SharedDeeds.Waiting, String> of) {
        return List.copyOf(deeds).stream().map(of).toArray(String[]::new);
    }
}
