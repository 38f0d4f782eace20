package org.yangguang.platform.workdays;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.NoticeCheck.Checked;
import org.yangguang.platform.workdays.OpenDates.Move;
import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** Brings notices in, and has everything that is open counted anew. */
@Component
class Importing {

    private final ImportedNotices notices;
    private final WorkingDays days;
    private final ObjectProvider<OpenDates> open;
    private final Deeds deeds;
    private final CivilTime time;

    Importing(ImportedNotices notices, WorkingDays days, ObjectProvider<OpenDates> open, Deeds deeds, CivilTime time) {
        this.notices = notices;
        this.days = days;
        this.open = open;
        this.deeds = deeds;
        this.time = time;
    }

    Checked check(String file) {
        return NoticeCheck.of(file, days.notices(), time.today());
    }

    /** What the notices would move, the earliest new date first. */
    List<Move> preview(List<HolidayNotice> more) {
        WorkingDayCalendar after = days.notices().with(more).calendar();
        return open.stream()
                .flatMap(each -> each.preview(days.calendar(), after).stream())
                .sorted(Comparator.comparing(Move::after).thenComparing(Move::what))
                .toList();
    }

    /** Keeps the notices, then counts anew; what breaks off in between is taken up again by the job. */
    Effect confirm(String key, String file, PersonId by) {
        Deed deed = Deed.of(key, WorkdaysDeed.WORKING_DAYS_IMPORTED, "working-days");
        Effect effect = deeds.attempt(deed, () -> switch (check(file)) {
            case Checked.Unfit(List<String> problems) -> new Effect.Refused(problems);
            case Checked.Fit(List<HolidayNotice> more) -> {
                more.forEach(each -> notices.add(each, by));
                yield new Effect.Done(
                        WorkdaysController.LIST,
                        "working-days:"
                                + more.stream().map(HolidayNotice::number).collect(Collectors.joining(",")));
            }
        });
        if (effect instanceof Effect.Done) {
            recountPending();
        }
        return effect;
    }

    /** Counts anew for every notice for which that has not come to its end; repeating it does no harm. */
    void recountPending() {
        for (ImportedNotices.Pending each : notices.pending()) {
            days.refresh();
            WorkingDayCalendar before = notices.at(each.id() - 1).calendar();
            open.forEach(dates -> dates.recount(before, each.number(), "working-days-" + each.id()));
            notices.recounted(each.id());
        }
        days.refresh();
    }
}
