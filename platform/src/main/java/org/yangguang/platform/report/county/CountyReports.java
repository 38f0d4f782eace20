package org.yangguang.platform.report.county;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;

/** The editions of county reports as stored. */
@Repository
public class CountyReports {

    private static final String COLUMNS =
            "select r.id, organ_id, year, edition, state, reason, content, hash, frozen_at, p.name as frozen_by, published_on"
                    + " from county_report r left join person p on p.id = r.frozen_by ";

    private final JdbcClient jdbc;

    CountyReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest edition of a year, whatever its state. */
    public Optional<CountyReport> find(OrganId organ, int year) {
        return head("where organ_id = :organ and year = :year order by edition desc limit 1", organ, year)
                .map(this::whole);
    }

    /** The same, with its row held until the transaction ends. */
    Optional<CountyReport> lock(OrganId organ, int year) {
        return head(
                        "where organ_id = :organ and year = :year order by edition desc limit 1 for update of r",
                        organ,
                        year)
                .map(this::whole);
    }

    /** The latest published edition of a year. */
    Optional<CountyReport> findPublished(OrganId organ, int year) {
        return head(
                "where organ_id = :organ and year = :year and state = 'PUBLISHED' order by edition desc limit 1",
                organ,
                year);
    }

    /** The latest published edition of every year, latest year first. */
    List<CountyReport> listPublished(OrganId organ) {
        return jdbc.sql("select distinct on (year) * from (" + COLUMNS
                        + "where organ_id = :organ and state = 'PUBLISHED') p order by year desc, edition desc")
                .param("organ", organ.value())
                .query((row, n) -> head(row))
                .list();
    }

    /** The latest edition of every year, latest year first, without texts. */
    public List<CountyReport> list(OrganId organ) {
        return jdbc.sql("select distinct on (year) * from (" + COLUMNS
                        + "where organ_id = :organ) p order by year desc, edition desc")
                .param("organ", organ.value())
                .query((row, n) -> head(row))
                .list();
    }

    /** All editions of a year, latest first, without texts. */
    public List<CountyReport> editions(OrganId organ, int year) {
        return jdbc.sql(COLUMNS + "where organ_id = :organ and year = :year order by edition desc")
                .param("organ", organ.value())
                .param("year", year)
                .query((row, n) -> head(row))
                .list();
    }

    /** The first edition of a year; nothing happens where there is one. Answers whether it was made. */
    boolean open(OrganId organ, int year) {
        return jdbc.sql("insert into county_report (organ_id, year) values (:organ, :year) on conflict do nothing")
                        .param("organ", organ.value())
                        .param("year", year)
                        .update()
                == 1;
    }

    /** The edition after a published one, with its texts and explanations. */
    void next(CountyReport published, String reason) {
        long id = jdbc.sql("insert into county_report (organ_id, year, edition, reason)"
                        + " values (:organ, :year, :edition, :reason) returning id")
                .param("organ", published.organ().value())
                .param("year", published.year())
                .param("edition", published.edition() + 1)
                .param("reason", reason.strip())
                .query(Long.class)
                .single();
        jdbc.sql("insert into county_section (report_id, no, content)"
                        + " select :id, no, content from county_section where report_id = :before")
                .param("id", id)
                .param("before", published.id())
                .update();
        jdbc.sql("insert into county_explanation (report_id, finding, explanation, by_person, at)"
                        + " select :id, finding, explanation, by_person, at from county_explanation"
                        + " where report_id = :before")
                .param("id", id)
                .param("before", published.id())
                .update();
    }

    void freeze(CountyReport report, String content, String hash, PersonId by, Instant at) {
        jdbc.sql("update county_report set state = 'FROZEN', content = :content, hash = :hash, frozen_by = :by,"
                        + " frozen_at = :at where id = :id")
                .param("content", content)
                .param("hash", hash)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", report.id())
                .update();
    }

    void thaw(CountyReport report) {
        jdbc.sql("update county_report set state = 'DRAFT', content = null, hash = null, frozen_by = null,"
                        + " frozen_at = null where id = :id")
                .param("id", report.id())
                .update();
    }

    void publish(CountyReport report, LocalDate on) {
        jdbc.sql("update county_report set state = 'PUBLISHED', published_on = :on where id = :id")
                .param("on", on, Types.DATE)
                .param("id", report.id())
                .update();
    }

    /** Stores a section unless it was changed since the version given. Answers whether it was stored. */
    boolean section(CountyReport report, int no, int version, String content) {
        return jdbc.sql("""
                        insert into county_section (report_id, no, content, version) values (:id, :no, :content, 1)
                        on conflict (report_id, no) do update
                        set content = excluded.content, version = county_section.version + 1
                        where county_section.version = :version""")
                        .param("id", report.id())
                        .param("no", no)
                        .param("content", content)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** An empty explanation takes the earlier one back. */
    void explain(CountyReport report, String finding, String explanation, PersonId by, Instant at) {
        jdbc.sql("delete from county_explanation where report_id = :id and finding = :finding")
                .param("id", report.id())
                .param("finding", finding)
                .update();
        if (!explanation.isBlank()) {
            jdbc.sql("insert into county_explanation (report_id, finding, explanation, by_person, at)"
                            + " values (:id, :finding, :explanation, :by, :at)")
                    .param("id", report.id())
                    .param("finding", finding)
                    .param("explanation", explanation.strip())
                    .param("by", by.value())
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    private Optional<CountyReport> head(String where, OrganId organ, int year) {
        return jdbc.sql(COLUMNS + where)
                .param("organ", organ.value())
                .param("year", year)
                .query((row, n) -> head(row))
                .optional();
    }

    private static CountyReport head(ResultSet row) throws SQLException {
        Timestamp frozen = row.getTimestamp("frozen_at");
        return new CountyReport(
                row.getLong("id"),
                new OrganId(row.getLong("organ_id")),
                row.getInt("year"),
                row.getInt("edition"),
                CountyReportState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("content"),
                row.getString("hash"),
                frozen == null ? null : frozen.toInstant(),
                row.getString("frozen_by"),
                row.getObject("published_on", LocalDate.class),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private CountyReport whole(CountyReport head) {
        Map<Integer, String> sections = new HashMap<>();
        Map<Integer, Integer> versions = new HashMap<>();
        jdbc.sql("select no, content, version from county_section where report_id = :id")
                .param("id", head.id())
                .query((ResultSet row) -> {
                    sections.put(row.getInt("no"), row.getString("content"));
                    versions.put(row.getInt("no"), row.getInt("version"));
                });
        Map<String, String> explanations = new HashMap<>();
        jdbc.sql("select finding, explanation from county_explanation where report_id = :id")
                .param("id", head.id())
                .query((ResultSet row) -> {
                    explanations.put(row.getString("finding"), row.getString("explanation"));
                });
        return new CountyReport(
                head.id(),
                head.organ(),
                head.year(),
                head.edition(),
                head.state(),
                head.reason(),
                head.content(),
                head.hash(),
                head.frozenAt(),
                head.frozenBy(),
                head.publishedOn(),
                sections,
                versions,
                explanations);
    }
}
