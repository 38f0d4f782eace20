package org.yangguang.platform.jobs;

import java.time.Duration;
import java.time.LocalTime;

/**
 * One kind of work in the background; a module declares it as a bean.
 *
 * @param name stable: the database remembers under it when it ran last
 * @param work may run again after a crash in the middle, so a second run must do no harm; what it throws is logged and
 *     the work is tried again at its next time
 */
public record Job(String name, Rhythm rhythm, Runnable work) {

    /** When it runs. */
    public sealed interface Rhythm {

        /** Again so long after it ended, beginning soon after the start. */
        record Every(Duration pause) implements Rhythm {}

        /** Every day at this time in China; after a pause of the whole program as soon as it runs again. */
        record Daily(LocalTime at) implements Rhythm {}
    }

    /** Again so long after it ended. */
    public static Job every(Duration pause, String name, Runnable work) {
        return new Job(name, new Rhythm.Every(pause), work);
    }

    /** Every day at this time. */
    public static Job daily(LocalTime at, String name, Runnable work) {
        return new Job(name, new Rhythm.Daily(at), work);
    }
}
