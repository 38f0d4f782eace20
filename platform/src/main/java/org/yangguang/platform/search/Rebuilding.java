package org.yangguang.platform.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.search.engine.Engine;
import org.yangguang.platform.time.CivilTime;

/** Fills an index with the entries of all modules, and tells how far it is. */
@Component
class Rebuilding {

    private static final int BATCH = 500;

    private final Sources sources;
    private final CivilTime time;
    private volatile Progress progress = Progress.NONE;

    Rebuilding(Sources sources, CivilTime time) {
        this.sources = sources;
        this.time = time;
    }

    Progress progress() {
        return progress;
    }

    /**
     * Puts everything in.
     *
     * @param incomplete whether the index that is filled answers already
     * @param expected as many as there were last time
     * @param between called after every batch; the work ends early when it says false
     * @return how many entries there were
     */
    long fill(Engine into, boolean incomplete, long expected, BooleanSupplier between) {
        progress = new Progress(0, expected, time.now(), incomplete);
        boolean goOn = true;
        for (SearchSource source : sources.all()) {
            try (Stream<SearchEntry> entries = source.entries()) {
                Iterator<SearchEntry> all = entries.iterator();
                while (goOn && all.hasNext()) {
                    List<SearchEntry> batch = new ArrayList<>(BATCH);
                    while (batch.size() < BATCH && all.hasNext()) {
                        batch.add(all.next());
                    }
                    into.fill(batch);
                    progress = progress.with(batch.size());
                    goOn = between.getAsBoolean();
                }
            }
        }
        return progress.done();
    }

    void over() {
        progress = Progress.NONE;
    }
}
