package org.yangguang.platform.report.returns;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** Accepting all returns of a year at once, when the report that contains them is frozen. */
@Service
public class ReturnAcceptance {

    private final JdbcClient jdbc;
    private final CivilTime time;

    ReturnAcceptance(JdbcClient jdbc, CivilTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Holds the returns until the transaction ends, so that none changes between the count and the freeze. */
    public void hold(List<OrganId> organs, int year) {
        jdbc.sql("select id from organ_return where year = :year and organ_id = any(:organs) order by id for update")
                .param("year", year)
                .param("organs", ids(organs))
                .query(Long.class)
                .list();
    }

    /** Accepts those that are submitted; the others stay as they are. */
    public void acceptAll(List<OrganId> organs, int year, PersonId by) {
        jdbc.sql("""
                        with accepted as (
                          update organ_return set state = 'ACCEPTED', version = version + 1
                          where year = :year and organ_id = any(:organs) and state = 'SUBMITTED' returning id)
                        insert into return_step (return_id, deed, from_state, to_state, by_person, at)
                        select id, 'ACCEPT', 'SUBMITTED', 'ACCEPTED', :by, :at from accepted""")
                .param("year", year)
                .param("organs", ids(organs))
                .param("by", by.value())
                .param("at", Timestamp.from(time.now()))
                .update();
    }

    private static Long[] ids(List<OrganId> organs) {
        return organs.stream().map(OrganId::value).toArray(Long[]::new);
    }
}
