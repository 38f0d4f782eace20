package org.yangguang.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.NoticeFile;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import picocli.CommandLine.Option;

/** Options that choose the calendar: more notices, and what was known on a day. */
final class CalendarOptions {
    @Option(names = "--notices", paramLabel = "FILE", description = "另行载入的放假安排通知文件（下一年度或者本地假日），可以重复")
    private List<String> files = List.of();

    @Option(names = "--known-on", paramLabel = "DATE", description = "只用该日之前（含当日）已经发布的通知")
    private @Nullable String knownOn;

    WorkingDayCalendar load(Console console, Arguments arguments) {
        List<HolidayNotice> more = new ArrayList<>();
        for (String file : files) {
            switch (NoticeFile.parse(console.readText(file))) {
                case NoticeFile.Accepted accepted -> more.addAll(accepted.notices());
                case NoticeFile.Rejected rejected ->
                    rejected.problems().forEach(it -> arguments.problem(file + " " + it));
            }
        }
        HolidayNotices notices = HolidayNotices.published().with(more);
        if (knownOn != null) {
            notices = notices.knownOn(arguments.date("--known-on", knownOn));
        }
        return notices.calendar();
    }
}
