package org.yangguang.statute.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/**
 * By when something must be published, and by which term.
 *
 * @param term the term that decides
 */
public record PublishingLimit(CalendarDate lastDay, PublishingTerm term) {
    /**
     * The earliest last day. Terms of law among {@code special} take the place of the general term of Art. 26; internal
     * ones stand beside it.
     *
     * @param from day on which the information was formed or changed
     * @param special terms for this kind of information, none if only the general one holds
     */
    public static PublishingLimit of(LocalDate from, Collection<PublishingTerm> special, WorkingDayCalendar calendar) {
        boolean law = special.stream().anyMatch(it -> it.force() == PublishingTerm.Force.LAW);
        List<PublishingTerm> terms = Stream.concat(
                        special.stream(), law ? Stream.empty() : Stream.of(PublishingTerm.GENERAL))
                .toList();
        return terms.stream()
                .map(it -> new PublishingLimit(it.lastDay(from, calendar), it))
                .min(Comparator.comparing(it -> it.lastDay().date()))
                .orElseThrow();
    }

    /** Late the day after the last day, never within it. */
    public boolean missed(LocalDate publishedOn) {
        return publishedOn.isAfter(lastDay.date());
    }
}
