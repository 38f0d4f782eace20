package org.yangguang.platform.requests.intake;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.time.CivilTime;

/**
 * Notes what each request is about, a moment after it was registered: who registers need not wait for it, and a flood of
 * requests is registered first.
 */
@Component
class LikenessIndex {

    private static final double ALIKE = 0.5;
    private static final int AT_ONCE = 200;

    /** Ids are drawn before they are committed, so later ones may be seen first. */
    private static final int OVERLAP = 1000;

    /** While requests come in faster than this, noting waits. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** But never longer than this. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String UNREAD = """
            from request
            where id > (select coalesce(max(request), 0) - :overlap from request_likeness)
                and not exists (select from request_likeness likeness where likeness.request = request.id)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final CivilTime time;

    LikenessIndex(JdbcClient database, TransactionTemplate transaction, CivilTime time) {
        this.database = database;
        this.transaction = transaction;
        this.time = time;
    }

    private record Waiting(
            @Nullable OffsetDateTime first, @Nullable OffsetDateTime last) {}

    /** Notes what waits, unless requests are just coming in one after the other. */
    void catchUpWhenQuiet() {
        Waiting waiting = database.sql("select min(registered_at) as first, max(registered_at) as last " + UNREAD)
                .param("overlap", OVERLAP)
                .query(Waiting.class)
                .single();
        OffsetDateTime first = waiting.first();
        OffsetDateTime last = waiting.last();
        if (first == null || last == null || (isWithin(last, QUIET) && isWithin(first, PATIENCE))) {
            return;
        }
        boolean more = true;
        while (more) {
            Integer done = transaction.execute(status -> catchUp());
            more = done != null && done == AT_ONCE;
        }
    }

    private boolean isWithin(OffsetDateTime at, Duration span) {
        return at.toInstant().plus(span).isAfter(time.now());
    }

    private record Unread(long id, String information) {}

    /** Notes up to {@link #AT_ONCE} requests; how many. Several nodes may do it, one at a time. */
    int catchUp() {
        database.sql("select pg_advisory_xact_lock(370044)")
                .query((row, number) -> "")
                .single();
        List<Unread> unread = database.sql("select id, information " + UNREAD + " order by id limit :most")
                .param("overlap", OVERLAP)
                .param("most", AT_ONCE)
                .query(Unread.class)
                .list();
        unread.forEach(this::note);
        return unread.size();
    }

    private void note(Unread request) {
        int[] pairs = Pairs.of(request.information());
        Integer[] bands = Pairs.boxed(Pairs.bands(pairs));
        database.sql("""
                        insert into request_likeness (request, pairs, "group") values (:id, :pairs, :group)
                        """)
                .param("id", request.id())
                .param("pairs", Pairs.boxed(pairs))
                .param("group", group(request.id(), pairs, bands))
                .update();
        database.sql(
                        "insert into request_band (band, request) select distinct band, :id from unnest(:bands::integer[]) band")
                .param("id", request.id())
                .param("bands", bands)
                .update();
    }

    private record Near(double likeness, long group) {}

    private long group(long id, int[] pairs, Integer[] bands) {
        return database
                .sql("""
                        select likeness.pairs, likeness."group" from (
                            select distinct near.request from unnest(:bands::integer[]) as wanted (band)
                            cross join lateral (select request from request_band where band = wanted.band
                                order by request desc limit 5) near) candidate
                        join request_likeness likeness on likeness.request = candidate.request
                        """)
                .param("bands", bands)
                .query((row, number) ->
                        new Near(Pairs.likeness(pairs, Pairs.unboxed(row.getArray("pairs"))), row.getLong("group")))
                .list()
                .stream()
                .filter(near -> near.likeness() >= ALIKE)
                .mapToLong(Near::group)
                .min()
                .orElse(id);
    }
}
