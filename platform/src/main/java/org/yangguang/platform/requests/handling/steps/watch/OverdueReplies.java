package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.organs.OrganId;

/** Requests past their last day that are not answered. */
@Component
class OverdueReplies implements Check {

    private final JdbcClient database;

    OverdueReplies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "申请按期答复";
    }

    @Override
    public String basis() {
        return "《条例》第三十三条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        return database.sql("""
                        select organ.id, organ.code, request.number, request.due
                        from request join organ on organ.id = request.organ
                        where request.state in ('RUNNING', 'PAUSED') and request.due < :asOf order by request.due, request.id
                        """)
                .param("asOf", asOf)
                .query((row, number) -> new Shortfall(
                        new OrganId(row.getLong("id")),
                        "申请" + row.getString("number") + "答复期限是" + row.getObject("due", LocalDate.class)
                                + "，尚未答复，请立即答复。",
                        row.getObject("due", LocalDate.class).plusDays(1),
                        "/workbench/requests/" + row.getString("code") + "/" + row.getString("number")))
                .list();
    }
}
