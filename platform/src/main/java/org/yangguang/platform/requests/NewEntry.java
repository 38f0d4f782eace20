package org.yangguang.platform.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.outcome.Decision;

/**
 * Something about to be written into the story of a case; see {@link Entry}.
 *
 * @param decision the answer; needed with the event of a reply, null with any other
 */
public record NewEntry(
        LocalDate on,
        DeedKind what,
        String text,
        @Nullable String forApplicant,
        @Nullable ClockEvent event,
        @Nullable Decision decision,
        @Nullable FileId file,
        @Nullable PersonId by) {

    /** An entry that does not concern the clock and only staff read; add the rest with the methods below. */
    public static NewEntry of(LocalDate on, DeedKind what, String text, @Nullable PersonId by) {
        return new NewEntry(on, what, text, null, null, null, null, by);
    }

    /** An entry of an event of the clock, on the event's day. */
    public static NewEntry of(ClockEvent event, DeedKind what, String text, @Nullable PersonId by) {
        return new NewEntry(event.on(), what, text, null, event, null, null, by);
    }

    public NewEntry tellingApplicant(String words) {
        return new NewEntry(on, what, text, words, event, decision, file, by);
    }

    public NewEntry with(FileId attached) {
        return new NewEntry(on, what, text, forApplicant, event, decision, attached, by);
    }

    public NewEntry deciding(Decision answer) {
        return new NewEntry(on, what, text, forApplicant, event, answer, file, by);
    }
}
