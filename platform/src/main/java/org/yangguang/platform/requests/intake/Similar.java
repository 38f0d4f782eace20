package org.yangguang.platform.requests.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;

/** What several people ask for: a reason to publish it for everybody (Art. 44). */
@Component
public class Similar {

    private final JdbcClient database;

    Similar(JdbcClient database) {
        this.database = database;
    }

    /**
     * Requests that are alike.
     *
     * @param number registration number of the latest of them that this organ handles
     * @param applicants how many different people or organisations asked, those without a number counted apart
     * @param organs how many organs were asked
     * @param disclosed whether any of them was answered with the information, or a part
     * @param latest day of registration of the last
     */
    public record Group(
            String number,
            String title,
            int requests,
            int applicants,
            int organs,
            boolean disclosed,
            LocalDate latest) {}

    /**
     * The wishes of at least two applicants of which this organ handles one, the most asked first.
     *
     * @param search part of the title, empty for all
     * @param order an {@code order by} of the columns above, never from outside
     */
    public List<Group> list(OrganId organ, String search, String order, int limit, long offset) {
        return database.sql("with wish as (" + WISHES + ") select * from wish order by " + order
                        + " limit :limit offset :offset")
                .param("organ", organ.value())
                .param("search", search)
                .param("limit", limit)
                .param("offset", offset)
                .query(Group.class)
                .list();
    }

    /** How many there are. */
    public int count(OrganId organ, @Nullable String search) {
        return database.sql("select count(*) from (" + WISHES + ") wish")
                .param("organ", organ.value())
                .param("search", search == null ? "" : search)
                .query(Integer.class)
                .single();
    }

    private static final String WISHES = """
            select (array_agg(request.number order by request.id desc) filter (where request.organ = :organ))[1] as number,
                (array_agg(request.title order by request.id desc) filter (where request.organ = :organ))[1] as title,
                count(*)::int as requests,
                count(distinct coalesce(encode(request.applicant_index, 'hex'), request.number))::int as applicants,
                count(distinct request.organ)::int as organs,
                bool_or(coalesce(request.outcome in ('DISCLOSED', 'PARTIAL', 'DISCLOSED_ALREADY'), false)) as disclosed,
                max((request.registered_at at time zone 'Asia/Shanghai')::date) as latest
            from request_likeness likeness join request on request.id = likeness.request
            group by likeness."group"
            having count(distinct coalesce(encode(request.applicant_index, 'hex'), request.number)) > 1
                and bool_or(request.organ = :organ)
                and (:search = '' or bool_or(request.title like '%' || :search || '%'))
            """;
}
