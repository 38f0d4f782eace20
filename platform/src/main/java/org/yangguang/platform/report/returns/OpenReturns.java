package org.yangguang.platform.report.returns;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;

/** The returns of an organ that are not in the county office's hands. */
@Component
public class OpenReturns {

    private final JdbcClient jdbc;

    OpenReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, and whether the county office has reminded the organ of it. */
    public record Open(int year, ReturnState state, boolean reminded) {}

    /** All of them, earliest year first. */
    public List<Open> list(OrganId organ) {
        return jdbc.sql("""
                        select r.year, r.state,
                          exists (select from return_reminder m where m.organ_id = r.organ_id and m.year = r.year) as reminded
                        from organ_return r
                        where r.organ_id = :organ and r.state in ('DRAFT', 'PROPOSED', 'RETURNED')
                        order by r.year""")
                .param("organ", organ.value())
                .query((row, n) -> new Open(
                        row.getInt("year"), ReturnState.valueOf(row.getString("state")), row.getBoolean("reminded")))
                .list();
    }
}
