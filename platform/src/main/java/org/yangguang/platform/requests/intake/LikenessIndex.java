package org.yangguang.platform.requests.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.requests.CaseChanged;
import org.yangguang.platform.requests.RequestDeed;

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

    private static final long QUIET = 2_000_000_000L;
    private static final long PATIENCE = 60_000_000_000L;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AtomicLong waitingSince = new AtomicLong();
    private volatile long lastRegistered;

    LikenessIndex(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void registered(CaseChanged change) {
        if (change.what().equals(RequestDeed.REQUEST_REGISTERED.name())) {
            lastRegistered = System.nanoTime();
            waitingSince.compareAndSet(0, lastRegistered);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        waitingSince.compareAndSet(0, System.nanoTime());
    }

    @Scheduled(fixedDelay = 1000)
    void catchUpWhenQuiet() {
        long since = waitingSince.get();
        long now = System.nanoTime();
        if (since == 0 || (now - lastRegistered < QUIET && now - since < PATIENCE)) {
            return;
        }
        waitingSince.set(0);
        Integer done = transaction.execute(status -> catchUp());
        if (done != null && done == AT_ONCE) {
            waitingSince.compareAndSet(0, since);
        }
    }

    private record Unread(long id, String information) {}

    /** Notes up to {@link #AT_ONCE} requests; how many. Several nodes may do it, one at a time. */
    int catchUp() {
        database.sql("select pg_advisory_xact_lock(370044)")
                .query((row, number) -> "")
                .single();
        List<Unread> unread = database.sql("""
                        select id, information from request
                        where id > (select coalesce(max(request), 0) - :overlap from request_likeness)
                            and not exists (select from request_likeness likeness where likeness.request = request.id)
                        order by id limit :most
                        """)
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
