package org.yangguang.platform.requests.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;

/** Reads matters of reconsideration and litigation. */
@Component
public class Reviews {

    private static final String SELECT =
            "select review_case.*, number, title from review_case join request on request.id = review_case.request ";

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    /** The matter, if this organ answers for it: an address with another organ's matter finds nothing. */
    public Optional<ReviewCase> find(OrganId organ, ReviewId id) {
        return database.sql(SELECT + "where review_case.id = :id and review_case.organ = :organ")
                .param("id", id.value())
                .param("organ", organ.value())
                .query(Reviews::row)
                .optional();
    }

    /** All about one request, oldest first. */
    public List<ReviewCase> of(RequestId request) {
        return database.sql(SELECT + "where request = :request order by review_case.id")
                .param("request", request.value())
                .query(Reviews::row)
                .list();
    }

    /** All that wait for our answer, whoever answers; the oldest first. */
    List<ReviewCase> unanswered() {
        return database.sql(SELECT + "where answered_on is null and result is null order by answer_due, review_case.id")
                .query(Reviews::row)
                .list();
    }

    /**
     * What a list asks for.
     *
     * @param kind name of a {@link ReviewKind}, null for all
     * @param result name of a {@link ReviewResult} or {@code PENDING}, null for all
     * @param text within number, title, body or case number; empty for all
     */
    public record Wanted(
            OrganId organ, @Nullable String kind, @Nullable String result, String text) {}

    private static final String WANTED = """
            where review_case.organ = :organ and (:kind::text is null or kind = :kind)
              and (:result::text is null or coalesce(result, 'PENDING') = :result)
              and (:text = '' or strpos(number, :text) > 0 or strpos(title, :text) > 0 or strpos(body, :text) > 0
                   or strpos(case_number, :text) > 0)
            """;

    /** A part of a list. */
    public List<ReviewCase> list(Wanted wanted, String order, int limit, long offset) {
        return asked(SELECT + WANTED + " order by " + order + " limit :limit offset :offset", wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query(Reviews::row)
                .list();
    }

    /** How many a list has in all. */
    public long count(Wanted wanted) {
        return asked(
                        "select count(*) from review_case join request on request.id = review_case.request " + WANTED,
                        wanted)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("organ", wanted.organ().value())
                .param("kind", wanted.kind())
                .param("result", wanted.result())
                .param("text", wanted.text());
    }

    /** The instances of a suit, the first first. */
    public List<Instance> instances(ReviewId id) {
        return database.sql("select * from review_instance where review_case = :id order by level")
                .param("id", id.value())
                .query((row, number) -> new Instance(
                        row.getInt("level"),
                        row.getString("court"),
                        row.getString("case_number"),
                        row.getObject("filed_on", LocalDate.class),
                        time(row.getObject("heard_on", OffsetDateTime.class)),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decision")))
                .list();
    }

    private static @Nullable LocalDateTime time(@Nullable OffsetDateTime at) {
        return at == null ? null : LocalDateTime.ofInstant(at.toInstant(), CivilTime.ZONE);
    }

    /** A document of a matter. */
    public record Document(FileId file, String what, String name) {}

    /** The documents of a matter, oldest first. */
    public List<Document> documents(ReviewId id) {
        return database.sql("""
                        select review_file.file, what, name from review_file
                        join stored_file on stored_file.id = review_file.file
                        where review_case = :id order by at, review_file.file
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Document(new FileId(row.getLong("file")), row.getString("what"), row.getString("name")))
                .list();
    }

    private static ReviewCase row(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        Long after = row.getObject("after", Long.class);
        return new ReviewCase(
                new ReviewId(row.getLong("id")),
                new RequestId(row.getLong("request")),
                row.getString("number"),
                row.getString("title"),
                new OrganId(row.getLong("organ")),
                ReviewKind.valueOf(row.getString("kind")),
                after == null ? null : new ReviewId(after),
                row.getString("body"),
                row.getString("case_number"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getObject("answer_due", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                result == null ? null : ReviewResult.valueOf(result),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("note"));
    }
}
