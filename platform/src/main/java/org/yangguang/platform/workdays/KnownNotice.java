package org.yangguang.platform.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.DayKind;
import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.NoticeScope;

/**
 * A notice as the list shows it.
 *
 * @param year in which most of its days lie
 * @param importedAt null where it came with the program
 */
record KnownNotice(
        int year,
        String number,
        LocalDate issuedOn,
        String title,
        String scope,
        long off,
        long worked,
        @Nullable Instant importedAt) {

    /** All of them, the latest year first. */
    static List<KnownNotice> list(HolidayNotices notices, Map<String, Instant> imported) {
        return notices.list().stream()
                .map(notice -> of(notice, imported.get(notice.number())))
                .sorted(Comparator.comparingInt(KnownNotice::year)
                        .thenComparing(KnownNotice::issuedOn)
                        .reversed())
                .toList();
    }

    private static KnownNotice of(HolidayNotice notice, @Nullable Instant importedAt) {
        String scope = switch (notice.scope()) {
            case NoticeScope.Arranges(int year) -> year + "年度安排";
            case NoticeScope.Amends(String number) -> "修改" + number;
            case NoticeScope.Local(String area) -> "地方：" + area;
        };
        int year = notice.scope() instanceof NoticeScope.Arranges(int arranged)
                ? arranged
                : notice.days().getLast().date().getYear();
        return new KnownNotice(
                year,
                notice.number(),
                notice.issuedOn(),
                notice.title(),
                scope,
                count(notice, DayKind.HOLIDAY),
                count(notice, DayKind.WORKDAY),
                importedAt);
    }

    private static long count(HolidayNotice notice, DayKind kind) {
        return notice.days().stream().filter(day -> day.kind() == kind).count();
    }
}
