package org.yangguang.platform.requests.handling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.IntakeChannel;

/** Cases as a list: what is to be done first stands first. */
@Component
public class CaseList {

    /** As the index {@code request_in_order} has it: open ones by their last day, then closed ones, the newest first. */
    private static final String OWN_ORDER =
            "case when state in ('ANSWERED', 'ENDED') then 1 else 0 end, due nulls last, id desc";

    /** Each as an index has it; those without a day of receipt stand last, or first the other way round. */
    private static final Map<String, String> ORDERS = Map.of(
            "number", "number",
            "-number", "number desc",
            "received", "received_on, organ, id",
            "-received", "received_on desc, organ desc, id",
            "due", "due, id desc",
            "-due", "due desc nulls last, id desc");

    /** What a search finds is counted that far. */
    private static final long MOST_COUNTED = 10_000;

    private static final String TEXT = "lower(number || ' ' || title || ' ' || information)";

    private static final RowMapper<Line> LINE = (row, number) -> new Line(
            row.getString("number"),
            row.getString("code"),
            row.getString("organ_name"),
            row.getString("title"),
            ApplicantKind.valueOf(row.getString("applicant_kind")),
            IntakeChannel.valueOf(row.getString("channel")),
            row.getObject("received_on", LocalDate.class),
            row.getObject("due", LocalDate.class),
            row.getBoolean("provisional"),
            CaseState.valueOf(row.getString("state")),
            Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null),
            row.getString("handler_title"));

    private final JdbcClient database;
    private final CivilTime time;

    CaseList(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** One line of the list. */
    public record Line(
            String number,
            String organCode,
            String organ,
            String title,
            ApplicantKind applicant,
            IntakeChannel channel,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            boolean provisional,
            CaseState state,
            @Nullable Outcome outcome,
            @Nullable String handler) {

        public String address() {
            return "/workbench/requests/" + organCode + "/" + number;
        }

        /** What is due today becomes late tomorrow. */
        public boolean isOverdue(LocalDate today) {
            return !state.isClosed() && due != null && today.isAfter(due);
        }
    }

    /** The part of the list that is asked for, of these organs. */
    public ListView<Line> list(List<Organ> organs, ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(organs, query, values);
        String order = ORDERS.getOrDefault(query.sort(), OWN_ORDER);
        long total = database.sql(
                        "select count(*) from (select from request where %s limit :most) found".formatted(conditions))
                .params(values)
                // No index can count what a text matches, and nobody reads that far.
                .param("most", query.search().isEmpty() ? Long.MAX_VALUE : MOST_COUNTED + 1)
                .query(Long.class)
                .single();
        if (total == 0) {
            return new ListView<>(query, List.of(), 0);
        }
        List<Line> lines = database.sql(
                        """
                        select number, organ.code, organ.name as organ_name, request.title, applicant_kind, channel, received_on,
                            due, provisional, state, outcome, post.title as handler_title
                        from (select id from request where %s order by %s limit :limit offset :offset) page
                        join request using (id) join organ on organ.id = request.organ
                        left join post on post.id = request.handler order by %s
                        """.formatted(conditions, order, order.replaceAll("\\b(id|organ)\\b", "request.$1")))
                .params(values)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(LINE)
                .list();
        return query.search().isEmpty() || total <= MOST_COUNTED
                ? new ListView<>(query, lines, total)
                : new ListView<>(query, lines, MOST_COUNTED, false);
    }

    /** Only what is asked for, so that each question gets the plan that fits it. */
    private String conditions(List<Organ> organs, ListQuery query, Map<String, Object> values) {
        LocalDate today = time.today();
        List<String> all = new ArrayList<>();
        Long[] chosen = chosen(organs, query);
        if (chosen.length < everyOrgan()) {
            all.add("organ = any (:organs)");
            values.put("organs", chosen);
        } else {
            all.add("true");
        }
        equal("state", "state", query, all, values);
        equal("channel", "channel", query, all, values);
        equal("applicant", "applicant_kind", query, all, values);
        equal("outcome", "outcome", query, all, values);
        query.find("handler").ifPresent(post -> {
            all.add("handler = :handler");
            values.put("handler", Long.valueOf(post));
        });
        query.find("year").map(Integer::valueOf).ifPresent(year -> {
            all.add("received_on between :first and :last");
            values.put("first", LocalDate.of(year, 1, 1));
            values.put("last", LocalDate.of(year, 12, 31));
        });
        query.find("term").ifPresent(term -> {
            values.put("today", today);
            switch (term) {
                case "overdue" -> all.add("state in ('RUNNING', 'PAUSED') and due < :today");
                case "week" -> {
                    all.add("state in ('RUNNING', 'PAUSED') and due between :today and :sunday");
                    values.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
                }
                default -> {
                    all.add("opened_at is null and state not in ('ANSWERED', 'ENDED')");
                    values.remove("today");
                }
            }
        });
        if (!query.search().isEmpty()) {
            all.add(
                    query.search().codePointCount(0, query.search().length()) > 1
                            ? "request_words(" + TEXT + ") @> request_words(:search) and strpos(" + TEXT
                                    + ", :search) > 0"
                            : "strpos(lower(title), :search) > 0");
            values.put("search", query.search().toLowerCase(Locale.ROOT));
        }
        return String.join(" and ", all);
    }

    private int everyOrgan() {
        return database.sql("select count(*) from organ").query(Integer.class).single();
    }

    private static Long[] chosen(List<Organ> organs, ListQuery query) {
        String code = query.find("organ").orElse("");
        return organs.stream()
                .filter(organ -> code.isEmpty() || organ.code().equals(code))
                .map(organ -> organ.id().value())
                .toArray(Long[]::new);
    }

    private static void equal(
            String filter, String column, ListQuery query, List<String> all, Map<String, Object> values) {
        query.find(filter).ifPresent(value -> {
            all.add(column + " = :" + filter);
            values.put(filter, value);
        });
    }
}
