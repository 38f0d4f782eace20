package org.yangguang.platform.search;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.search.Changes.Waiting;
import org.yangguang.platform.search.engine.Engine;
import org.yangguang.platform.search.engine.EngineSettings;

/** Opens the index, brings it up to date, and has it built anew where that is needed. Called by one thread only. */
@Component
class IndexKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeping.class);

    private static final int BATCH = 500;

    /** Of all nodes one at a time writes. */
    private static final long TURN = 370_100;

    private final Index index;
    private final IndexRecord record;
    private final EngineSettings settings;
    private final Changes changes;
    private final Sources sources;
    private final Rebuilding rebuilding;
    private final JdbcClient database;
    private final TransactionTemplate turn;
    private final TransactionTemplate inside;
    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private volatile boolean stopping;

    IndexKeeping(
            Index index,
            IndexRecord record,
            EngineSettings settings,
            Changes changes,
            Sources sources,
            Rebuilding rebuilding,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.index = index;
        this.record = record;
        this.settings = settings;
        this.changes = changes;
        this.sources = sources;
        this.rebuilding = rebuilding;
        this.database = database;
        this.turn = new TransactionTemplate(transactions);
        this.inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Has the index built anew at the next turn. */
    void wantRebuild() {
        rebuildWanted.set(true);
    }

    /** Writes what waits; afterwards nothing waits that was there before. */
    void catchUp() {
        boolean missing = !open();
        if (!missing && !rebuildWanted.get() && changes.count() == 0) {
            return;
        }
        turn.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(:turn)")
                    .param("turn", TURN)
                    .query((row, number) -> "")
                    .single();
            drain(null);
            if (rebuildWanted.getAndSet(false) || missing) {
                rebuild(missing);
            }
            drain(null);
        });
    }

    /** False where there is none that is whole; then an empty one is open. */
    private boolean open() {
        String name =
                record.find().map(IndexRecord.Built::name).filter(this::isThere).orElse(null);
        Engine current = index.current();
        if (name == null) {
            if (current == null) {
                index.exchange(Engine.open(settings, nextName()));
            }
            return false;
        }
        if (current == null || !current.name().equals(name)) {
            // Another node has built a new one, or this is the first turn after the start.
            index.exchange(Engine.open(settings, name));
        }
        return true;
    }

    private boolean isThere(String name) {
        return settings.isCluster() || Files.isDirectory(settings.directory().resolve(name));
    }

    private static String nextName() {
        return Engine.family() + System.currentTimeMillis();
    }

    private void rebuild(boolean missing) {
        Engine current = index.current();
        Engine next = missing && current != null ? current : Engine.open(settings, nextName());
        Set<Waiting> touched = new LinkedHashSet<>();
        try {
            long entries = rebuilding.fill(
                    next, missing, record.find().map(IndexRecord.Built::entries).orElse(0L), () -> {
                        drain(touched);
                        return !stopping;
                    });
            if (stopping) {
                return;
            }
            // What changed meanwhile may have been read before and written after its change.
            inside.executeWithoutResult(status -> write(next, new ArrayList<>(touched), new ArrayList<>()));
            next.settle();
            String lastButOne = record.find().map(IndexRecord.Built::previous).orElse(null);
            inside.executeWithoutResult(status -> record.set(next.name(), entries));
            index.exchange(next);
            OldIndexes.remove(settings, next.name(), lastButOne);
        } finally {
            rebuilding.over();
            if (index.current() != next) {
                next.close();
            }
        }
    }

    /** Writes what waits, and notes it in {@code touched} too. */
    private void drain(@Nullable Set<Waiting> touched) {
        boolean more = true;
        while (more && !stopping) {
            more = Boolean.TRUE.equals(inside.execute(status -> {
                List<Waiting> batch = changes.first(BATCH);
                if (batch.isEmpty()) {
                    return false;
                }
                List<Long> failed = new ArrayList<>();
                write(Objects.requireNonNull(index.current()), batch, failed);
                changes.done(batch.stream()
                        .map(Waiting::id)
                        .filter(id -> !failed.contains(id))
                        .toList());
                changes.failed(failed);
                if (touched != null) {
                    touched.addAll(batch);
                }
                return batch.size() == BATCH && failed.size() < batch.size();
            }));
        }
    }

    private void write(Engine engine, List<Waiting> batch, List<Long> failed) {
        List<SearchEntry> changed = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        List<Waiting> gone = new ArrayList<>();
        for (Waiting each : batch) {
            if (!seen.add(each.kind() + ":" + each.entry())) {
                continue;
            }
            try {
                sources.find(each.kind(), each.entry()).ifPresentOrElse(changed::add, () -> gone.add(each));
            } catch (RuntimeException e) {
                LOG.warn("The entry {} {} could not be read for the index", each.kind(), each.entry(), e);
                failed.add(each.id());
            }
        }
        engine.put(changed);
        gone.forEach(each -> engine.remove(each.kind(), each.entry()));
    }

    /** Lets work begin, again where it was ended before. */
    void begin() {
        stopping = false;
    }

    /** Ends a long piece of work soon. */
    void stop() {
        stopping = true;
    }

    void close() {
        index.exchange(null);
    }
}
