package org.yangguang.platform.search;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes whoever waits for something to do; ringing often before anybody listens is ringing once. */
@Component
class Alarm {

    private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

    void ring() {
        // Full: it rings already.
        var _ = rung.offer(true);
    }

    /** Waits until it rings, no longer than this. */
    void await(Duration longest) throws InterruptedException {
        var _ = rung.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
