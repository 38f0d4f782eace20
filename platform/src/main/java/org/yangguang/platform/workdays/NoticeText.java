package org.yangguang.platform.workdays;

import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.NoticeDay;
import org.yangguang.statute.calendar.NoticeScope;

/** A notice in the file form that {@code NoticeFile} reads. */
final class NoticeText {

    private NoticeText() {}

    static String of(HolidayNotice notice) {
        String scope = switch (notice.scope()) {
            case NoticeScope.Arranges(int year) -> "arranges: " + year;
            case NoticeScope.Amends(String number) -> "amends: " + number;
            case NoticeScope.Local(String area) -> "local: " + area;
        };
        StringBuilder text = new StringBuilder()
                .append("notice: ")
                .append(notice.number())
                .append("\nissued: ")
                .append(notice.issuedOn())
                .append("\ntitle: ")
                .append(notice.title())
                .append('\n')
                .append(scope)
                .append("\ndate,kind,name\n");
        for (NoticeDay day : notice.days()) {
            text.append(day.date())
                    .append(',')
                    .append(day.kind())
                    .append(',')
                    .append(day.name())
                    .append('\n');
        }
        return text.toString();
    }
}
