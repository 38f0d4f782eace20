package org.yangguang.platform.search;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread of this node that writes the index: it waits until something changed, and looks now and then by itself, in
 * case a change was written by a node that stopped before it could be indexed.
 */
@Component
class Indexing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Alarm alarm;
    private final IndexKeeping keeping;
    private volatile boolean running;
    private Thread thread = new Thread();

    Indexing(Alarm alarm, IndexKeeping keeping) {
        this.alarm = alarm;
        this.keeping = keeping;
    }

    @Override
    public void start() {
        running = true;
        keeping.begin();
        thread = Thread.ofPlatform().name("search-indexing").daemon().start(this::work);
    }

    private void work() {
        while (running) {
            try {
                alarm.await(turn() ? LOOK_EVERY : AFTER_FAILURE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean turn() {
        try {
            keeping.catchUp();
            return true;
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("The index could not be written; it is tried again", e);
            }
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        keeping.stop();
        alarm.ring();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keeping.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
