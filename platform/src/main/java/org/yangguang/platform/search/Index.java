package org.yangguang.platform.search;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.search.engine.Engine;

/** The open index that answers; another can take its place at any time without a search being lost. */
@Component
class Index {

    private final ReadWriteLock exchange = new ReentrantReadWriteLock();
    private @Nullable Engine current;

    /**
     * Asks the index.
     *
     * @throws SearchAwayException while none is open
     */
    <T> T ask(Function<Engine, T> question) {
        exchange.readLock().lock();
        try {
            Engine engine = current;
            if (engine == null) {
                throw new SearchAwayException("no index is open yet", null);
            }
            return question.apply(engine);
        } finally {
            exchange.readLock().unlock();
        }
    }

    @Nullable
    Engine current() {
        exchange.readLock().lock();
        try {
            return current;
        } finally {
            exchange.readLock().unlock();
        }
    }

    /** Lets another index answer, or none; closes the one before, after the last search in it has ended. */
    void exchange(@Nullable Engine next) {
        Engine before;
        exchange.writeLock().lock();
        try {
            before = current;
            current = next;
        } finally {
            exchange.writeLock().unlock();
        }
        if (before != null && before != next) {
            before.close();
        }
    }
}
