package org.yangguang.platform.workdays;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.NoticeFile;

/** The notices brought in, as the database keeps them. */
@Component
class ImportedNotices {

    private static final HolidayNotices BUILT_IN = HolidayNotices.published();

    private final JdbcClient database;
    private final CivilTime time;

    ImportedNotices(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** A notice whose dates are not all counted anew yet. */
    record Pending(long id, String number) {}

    /** Rises with every notice brought in; 0 before the first. */
    long version() {
        return database.sql("select coalesce(max(id), 0) from working_day_notice")
                .query(Long.class)
                .single();
    }

    /** All notices as they stood at a version, the built-in ones too. */
    HolidayNotices at(long version) {
        List<HolidayNotice> imported = database
                .sql("select distinct on (number) file from working_day_notice where id <= :version"
                        + " order by number, id desc")
                .param("version", version)
                .query(String.class)
                .list()
                .stream()
                .map(ImportedNotices::read)
                .toList();
        return BUILT_IN.with(imported);
    }

    private static HolidayNotice read(String file) {
        return switch (NoticeFile.parse(file)) {
            case NoticeFile.Accepted(List<HolidayNotice> notices) -> notices.getFirst();
            case NoticeFile.Rejected(var problems) ->
                throw new IllegalStateException("a kept notice cannot be read: " + problems);
        };
    }

    void add(HolidayNotice notice, PersonId by) {
        database.sql("insert into working_day_notice (number, file, imported_at, imported_by)"
                        + " values (:number, :file, :now, :by)")
                .param("number", notice.number())
                .param("file", NoticeText.of(notice))
                .param("now", now())
                .param("by", by.value())
                .update();
    }

    List<Pending> pending() {
        return database.sql("select id, number from working_day_notice where recounted_at is null order by id")
                .query(Pending.class)
                .list();
    }

    void recounted(long id) {
        database.sql("update working_day_notice set recounted_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** When each was brought in, by number. */
    Map<String, Instant> importedAt() {
        record Row(String number, OffsetDateTime at) {}
        return database
                .sql("select number, max(imported_at) as at from working_day_notice group by number")
                .query((row, number) -> new Row(row.getString("number"), row.getObject("at", OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::number, row -> row.at().toInstant()));
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }
}
