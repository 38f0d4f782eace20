package org.yangguang.platform.requests.handling.steps.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the cases to watch. */
@Component
class WatchedCases {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, LocalDate>> DONE = new TypeReference<>() {};

    private static final String SELECT = """
            select request.*, organ.code as organ_code, organ.name as organ_name,
                (select coalesce(jsonb_object_agg(what, on_day), '{}') from (
                    select what, max(on_day) as on_day from request_entry entry
                    where entry.request = request.id
                      and not exists (select from request_entry later where later.voids = entry.id)
                    group by what) story) as done,
                exists (select from post_holding holding where holding.post = request.handler
                    and holding.held_from <= :today and (holding.held_to is null or holding.held_to >= :today)) as held,
                (select count(*) from request_live_consultation letter
                    where letter.request = request.id and letter.letter_received_on is null and not letter.heard
                      and letter.kind <> 'OTHER_ORGAN') as letters,
                proposal.state as proposal, case when proposal.state = 'PENDING' then chain[agreed + 1] end as turn
            from request join organ on organ.id = request.organ
            left join lateral (
                select state, chain, agreed from request_proposal put
                where put.request = request.id and put.state <> 'WITHDRAWN' order by put.id desc limit 1) proposal on true
            """;

    private static final String OPEN = " request.state not in ('ANSWERED', 'ENDED') ";

    private final JdbcClient database;

    WatchedCases(JdbcClient database) {
        this.database = database;
    }

    /** The open cases of an organ. */
    List<Watched> open(OrganId organ, LocalDate today) {
        return database.sql(SELECT + " where request.organ = :organ and" + OPEN)
                .param("organ", organ.value())
                .param("today", today)
                .query(WatchedCases::row)
                .list();
    }

    /** The open cases whose last day has passed or comes by then, and those that nobody has opened, of every organ. */
    List<Watched> pressing(LocalDate today, LocalDate until) {
        return database.sql(SELECT + """
                         where (request.state in ('RUNNING', 'PAUSED') and request.due <= :until)
                            or (request.opened_at is null and request.state not in ('ANSWERED', 'ENDED'))
                        """)
                .param("today", today)
                .param("until", until)
                .query(WatchedCases::row)
                .list();
    }

    /** The cases whose dates the passing of a day can move. */
    List<RequestId> movedByTheDay() {
        return database.sql("select id from request where state = 'PAUSED' order by id")
                .query((row, number) -> new RequestId(row.getLong("id")))
                .list();
    }

    /** Cases of one organ that are late, or that nobody has opened, for those who keep it on time. */
    record Backlog(OrganId organ, String code, String name, int count, LocalDate oldest) {}

    /** Open cases past their last day, by organ. */
    List<Backlog> overdue(Collection<OrganId> organs, LocalDate today) {
        return database.sql("""
                        select organ.id, organ.code, organ.name, count(*) as count, min(request.due) as oldest
                        from request join organ on organ.id = request.organ
                        where request.state in ('RUNNING', 'PAUSED') and request.due < :today and organ.id = any(:organs)
                        group by organ.id order by min(request.due)
                        """)
                .param("today", today)
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .query((row, number) -> new Backlog(
                        new OrganId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("count"),
                        row.getObject("oldest", LocalDate.class)))
                .list();
    }

    /** Open cases of every organ that nobody has opened, however short a time they lie. */
    List<Watched> unopened(LocalDate today) {
        return database.sql(SELECT + " where request.opened_at is null and" + OPEN + "order by request.id")
                .param("today", today)
                .query(WatchedCases::row)
                .list();
    }

    /** Open cases that came more than two working days ago and that nobody of the organ has opened, by organ. */
    List<Backlog> unopened(Collection<OrganId> organs, LocalDate today, WorkingDayCalendar calendar) {
        Set<OrganId> asked = Set.copyOf(organs);
        return unopened(today).stream()
                .filter(it -> asked.contains(it.organ()))
                .filter(it -> !today.isBefore(Distance.unopenedSince(it.came(), calendar)))
                .collect(Collectors.groupingBy(Watched::organ))
                .values()
                .stream()
                .map(lying -> new Backlog(
                        lying.getFirst().organ(),
                        lying.getFirst().organCode(),
                        lying.getFirst().organName(),
                        lying.size(),
                        lying.stream()
                                .map(Watched::came)
                                .min(LocalDate::compareTo)
                                .orElse(today)))
                .sorted(Comparator.comparing(Backlog::oldest))
                .toList();
    }

    /** Closed cases of an organ whose file still lacks something, with the day on which the oldest was closed. */
    record Unfinished(int unproved, LocalDate oldestUnproved, int unarchived, LocalDate oldestUnarchived) {}

    /** Only of cases that were answered by the deeds of this platform: old ones that were brought in have no such story. */
    Unfinished unfinished(OrganId organ, LocalDate today) {
        return database.sql("""
                        with delivered as (
                            select request.id, request.closed_on,
                                exists (select from request_entry proof where proof.request = request.id
                                    and proof.what = 'DELIVERY_PROVED') as proved,
                                exists (select from request_entry filed where filed.request = request.id
                                    and filed.what = 'CASE_ARCHIVED') as archived
                            from request_entry entry join request on request.id = entry.request
                            where entry.what = 'REPLY_DELIVERED' and request.organ = :organ and request.state = 'ANSWERED'
                              and not exists (select from request_entry later where later.voids = entry.id))
                        select count(*) filter (where not proved) as unproved,
                            coalesce(min(closed_on) filter (where not proved), :today) as oldest_unproved,
                            count(*) filter (where proved and not archived) as unarchived,
                            coalesce(min(closed_on) filter (where proved and not archived), :today) as oldest_unarchived
                        from delivered
                        """)
                .param("organ", organ.value())
                .param("today", today)
                .query(Unfinished.class)
                .single();
    }

    /** A question to others of the house that nobody has answered. */
    record Question(String number, String title, LocalDate due) {}

    /** What these posts are asked about cases of their organ. */
    List<Question> questions(OrganId organ, Collection<Long> posts) {
        return database.sql("""
                        select request.number, request.title, part.due
                        from request_co_handling part join request on request.id = part.request
                        where request.organ = :organ and part.post = any(:posts) and part.answer is null
                          and request.state in ('RUNNING', 'PAUSED', 'STOPPED') order by part.due
                        """)
                .param("organ", organ.value())
                .param("posts", posts.toArray(Long[]::new))
                .query(Question.class)
                .list();
    }

    private static Watched row(ResultSet row, int number) throws SQLException {
        CaseFile file = Cases.ROW.mapRow(row, number);
        Map<String, LocalDate> done = JSON.readValue(row.getString("done"), DONE);
        LocalDate registered = CivilTime.dayOf(file.registeredAt());
        String turn = row.getString("turn");
        return new Watched(
                file,
                row.getString("organ_code"),
                row.getString("organ_name"),
                done.getOrDefault("CASE_TRANSFERRED", registered),
                done,
                row.getBoolean("held"),
                row.getInt("letters"),
                row.getString("proposal"),
                turn == null ? null : Role.valueOf(turn));
    }
}
