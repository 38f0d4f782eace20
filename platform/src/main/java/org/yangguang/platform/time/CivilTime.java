package org.yangguang.platform.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present instant and the present day, as every organ of the county counts them. */
@Component
public class CivilTime {

    /** The one time zone of all Chinese law. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ScopedValue<Instant> REPLAYED = ScopedValue.newInstance();

    private final InstantSource source;

    CivilTime(InstantSource source) {
        this.source = source;
    }

    /** Now, in microseconds as the database keeps them. */
    public Instant now() {
        return REPLAYED.isBound() ? REPLAYED.get() : source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a story of the past is being told again: nobody is to be told of it now. */
    public boolean isReplaying() {
        return REPLAYED.isBound();
    }

    /** Does the work as if it were half past nine of that day: a story of the past is told again, as for a demonstration. */
    public void replay(LocalDate day, Runnable work) {
        ScopedValue.where(REPLAYED, day.atTime(9, 30).atZone(ZONE).toInstant()).run(work);
    }

    /** The day it is in China. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The day an instant falls on in China. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
