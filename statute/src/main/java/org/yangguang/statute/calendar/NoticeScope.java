package org.yangguang.statute.calendar;

/** What a notice does to the calendar. */
public sealed interface NoticeScope {
    /**
     * Arranges a whole year: from its issue on, the working days of that year are known.
     *
     * @param year calendar year; the notice may also set days at the end of the year before
     */
    record Arranges(int year) implements NoticeScope {}

    /**
     * Changes or adds days of a year already arranged.
     *
     * @param number number of the notice that it changes
     */
    record Amends(String number) implements NoticeScope {}

    /**
     * Days set by a local government for its area (全国年节及纪念日放假办法 Art. 4). They stand above the national notices,
     * whichever was issued first.
     *
     * @param area the area, as printed
     */
    record Local(String area) implements NoticeScope {}
}
