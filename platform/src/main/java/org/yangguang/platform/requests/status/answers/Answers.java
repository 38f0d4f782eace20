package org.yangguang.platform.requests.status.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.outcome.Outcome;

/** Published answers as the database keeps them. */
@Component
class Answers {

    private static final String ANSWER = """
            select answer.*, organ.name as organ_name from published_answer answer join organ on organ.id = answer.organ
            """;
    private static final String WHERE = """
             where withdrawn_at is null and (:organ = '' or organ.code = :organ)
            and (:year = 0 or extract(year from answered_on) = :year) and (:all or outcome = any(:outcomes))
            and (:search = '' or strpos(lower(title || ' ' || summary), lower(:search)) > 0)
            """;

    /** In a site map fifty thousand addresses have room; the latest are looked for most. */
    private static final int MOST_IN_SITE_MAP = 5_000;

    private static final int YEARS = 6;

    private final JdbcClient database;
    private final CivilTime time;

    Answers(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    ListSpec spec() {
        int year = time.today().getYear();
        return ListSpec.of(PublishedAnswer.LIST, "已公布的答复", Column.text("title", "标题"))
                .filteredBy(new Filter("organ", "机关", organs()))
                .filteredBy(new Filter(
                        "year",
                        "年份",
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> String.valueOf(year - back))
                                .map(each -> new Option(each, each + "年"))
                                .toList()))
                .filteredBy(new Filter(
                        "outcome",
                        "答复",
                        Arrays.stream(Outcome.Group.values())
                                .map(group -> new Option(group.name(), group.label()))
                                .toList()))
                .searchedBy("标题或者内容");
    }

    private List<Option> organs() {
        return database.sql("""
                        select code, name from organ where exists (
                            select from published_answer where organ = organ.id and withdrawn_at is null)
                        order by position, id
                        """)
                .query((row, number) -> new Option(row.getString("code"), row.getString("name")))
                .list();
    }

    ListView<PublishedAnswer> list(ListQuery query) {
        String group = query.find("outcome").orElse("");
        Map<String, Object> asked = new HashMap<>();
        asked.put("organ", query.find("organ").orElse(""));
        asked.put("year", query.find("year").map(Integer::parseInt).orElse(0));
        asked.put("all", group.isEmpty());
        asked.put(
                "outcomes",
                Arrays.stream(Outcome.values())
                        .filter(each -> each.group().name().equals(group))
                        .map(Enum::name)
                        .toArray(String[]::new));
        asked.put("search", query.search());
        List<PublishedAnswer> rows = database.sql(
                        ANSWER + WHERE + " order by answered_on desc, answer.id desc limit :limit offset :offset")
                .params(asked)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(Answers::answer)
                .list();
        long total = database.sql(
                        "select count(*) from published_answer answer join organ on organ.id = answer.organ" + WHERE)
                .params(asked)
                .query(Long.class)
                .single();
        return new ListView<>(query, rows, total);
    }

    /** The latest, for the site map. */
    List<PublishedAnswer> latest() {
        return database.sql(ANSWER + " where withdrawn_at is null order by answered_on desc, answer.id desc limit "
                        + MOST_IN_SITE_MAP)
                .query(Answers::answer)
                .list();
    }

    /** All that is public now; the caller closes the stream. */
    Stream<PublishedAnswer> stream() {
        return database.sql(ANSWER + " where withdrawn_at is null").query(Answers::answer).stream();
    }

    Optional<PublishedAnswer> find(long id) {
        return database.sql(ANSWER + " where withdrawn_at is null and answer.id = :id")
                .param("id", id)
                .query(Answers::answer)
                .optional();
    }

    Optional<PublishedAnswer> findOf(RequestId request) {
        return database.sql(ANSWER + " where withdrawn_at is null and request = :request")
                .param("request", request.value())
                .query(Answers::answer)
                .optional();
    }

    List<PublishedAnswer.File> files(long answer) {
        return database.sql("""
                        select stored_file.id, name, size
                        from published_answer_file join stored_file on stored_file.id = published_answer_file.file
                        where answer = :answer order by stored_file.id
                        """)
                .param("answer", answer)
                .query(PublishedAnswer.File.class)
                .list();
    }

    long add(
            CaseFile file,
            Outcome outcome,
            LocalDate answeredOn,
            String title,
            String summary,
            @Nullable String settled,
            PersonId by) {
        return database.sql("""
                        insert into published_answer (request, organ, title, summary, outcome, answered_on, published_at,
                            published_by, settled_reason)
                        values (:request, :organ, :title, :summary, :outcome, :on, :now, :by, :settled) returning id
                        """)
                .param("request", file.id().value())
                .param("organ", file.organ().value())
                .param("title", title)
                .param("summary", summary)
                .param("outcome", outcome.name())
                .param("on", answeredOn)
                .param("now", now())
                .param("by", by.value())
                .param("settled", settled, Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    void attach(long answer, FileId file) {
        database.sql("insert into published_answer_file (answer, file) values (:answer, :file)")
                .param("answer", answer)
                .param("file", file.value())
                .update();
    }

    /** False if it was withdrawn already. */
    boolean withdraw(long answer, String reason) {
        return database.sql("update published_answer set withdrawn_at = :now, withdrawn_reason = :reason"
                                + " where id = :id and withdrawn_at is null")
                        .param("now", now())
                        .param("reason", reason)
                        .param("id", answer)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }

    private static PublishedAnswer answer(ResultSet row, int number) throws SQLException {
        return new PublishedAnswer(
                row.getLong("id"),
                new OrganId(row.getLong("organ")),
                row.getString("organ_name"),
                row.getString("title"),
                row.getString("summary"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
