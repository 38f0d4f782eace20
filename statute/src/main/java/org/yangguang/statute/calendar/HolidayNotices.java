package org.yangguang.statute.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A set of notices, each number once. Immutable. National notices rank by date of issue; local ones rank above them.
 *
 * <p>One more year: either a file {@code <year>.csv} beside the others in this package's resources, read by
 * {@link #published()}, or {@link NoticeFile#parse} and {@link #with} while the program runs.
 */
public final class HolidayNotices {
    private static final int FIRST_YEAR = 2013;

    private static final Comparator<HolidayNotice> RANK = Comparator.<HolidayNotice, Boolean>comparing(
                    notice -> notice.scope() instanceof NoticeScope.Local)
            .thenComparing(HolidayNotice::issuedOn)
            .thenComparing(notice -> notice.scope() instanceof NoticeScope.Amends)
            .thenComparing(HolidayNotice::number);

    private final List<HolidayNotice> notices;

    private HolidayNotices(Collection<HolidayNotice> notices) {
        this.notices = notices.stream().sorted(RANK).toList();
    }

    public static HolidayNotices none() {
        return new HolidayNotices(List.of());
    }

    /** The national notices that come with the program, from 2013 on without a gap. Reads files: call it once. */
    public static HolidayNotices published() {
        List<HolidayNotice> all = new ArrayList<>();
        for (int year = FIRST_YEAR; ; year++) {
            try (InputStream file = HolidayNotices.class.getResourceAsStream(year + ".csv")) {
                if (file == null) {
                    return new HolidayNotices(all);
                }
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                switch (NoticeFile.parse(text)) {
                    case NoticeFile.Accepted accepted -> all.addAll(accepted.notices());
                    case NoticeFile.Rejected rejected ->
                        throw new IllegalStateException(year + ".csv: " + rejected.problems());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** These notices and more. A notice with a number that is already here replaces it. */
    public HolidayNotices with(Collection<HolidayNotice> more) {
        List<HolidayNotice> all = new ArrayList<>(more);
        notices.stream()
                .filter(old -> more.stream().noneMatch(it -> it.number().equals(old.number())))
                .forEach(all::add);
        return new HolidayNotices(all);
    }

    /** What could be known on a day: the notices issued on it or before. */
    public HolidayNotices knownOn(LocalDate day) {
        return only(notice -> !notice.issuedOn().isAfter(day));
    }

    /** In ascending order of rank. */
    public List<HolidayNotice> list() {
        return notices;
    }

    /** Worth keeping: it precomputes all its answers. */
    public WorkingDayCalendar calendar() {
        return new WorkingDayCalendar(notices);
    }

    private HolidayNotices only(Predicate<HolidayNotice> wanted) {
        return new HolidayNotices(notices.stream().filter(wanted).toList());
    }
}
