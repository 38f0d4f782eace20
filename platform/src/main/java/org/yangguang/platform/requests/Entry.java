package org.yangguang.platform.requests;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.statute.clock.ClockEvent;

/**
 * One thing in the story of a case.
 *
 * @param on the day it counts for
 * @param at when it was written down
 * @param by null where it was the applicant or the program
 * @param what stable name of what was done
 * @param text for staff, without personal data
 * @param forApplicant what the applicant reads of it, null where it does not concern them
 * @param event what it is to the clock, null where the clock is not concerned
 * @param dueBefore the clock's last day before it, null where none ran
 * @param dueAfter the clock's last day after it, null where none runs
 * @param voids id of the earlier entry that this one takes back, or whose place it takes where it holds an event too; else
 *     null
 * @param voided whether a later entry took this one back
 */
public record Entry(
        long id,
        RequestId request,
        LocalDate on,
        Instant at,
        @Nullable PersonId by,
        String what,
        String text,
        @Nullable String forApplicant,
        @Nullable ClockEvent event,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        @Nullable FileId file,
        @Nullable Long voids,
        boolean voided) {}
