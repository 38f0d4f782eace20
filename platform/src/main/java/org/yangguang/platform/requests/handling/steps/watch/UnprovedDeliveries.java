package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.workdays.WorkingDays;

/** Replies of which there is no proof of delivery ten working days later. */
@Component
class UnprovedDeliveries implements Check {

    /** A posted reply is signed for, and its slip is back, within that many working days. */
    static final int TO_PROVE = 10;

    private final JdbcClient database;
    private final WorkingDays days;

    UnprovedDeliveries(JdbcClient database, WorkingDays days) {
        this.database = database;
        this.days = days;
    }

    @Override
    public String title() {
        return "答复有送达凭证";
    }

    @Override
    public String basis() {
        return "《条例》第四十五条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        return database
                .sql("""
                        select organ.id, organ.code, request.number, entry.on_day
                        from request_entry entry
                        join request on request.id = entry.request join organ on organ.id = request.organ
                        where entry.what = 'REPLY_DELIVERED' and entry.on_day < :asOf
                          and not exists (select from request_entry proof
                              where proof.request = entry.request and proof.what = 'DELIVERY_PROVED')
                          and not exists (select from request_entry later where later.voids = entry.id)
                        order by entry.on_day, request.id
                        """)
                .param("asOf", asOf)
                .query((row, number) -> new Shortfall(
                        new OrganId(row.getLong("id")),
                        "申请" + row.getString("number") + "的答复没有送达凭证，请登记送达回证或者交邮凭证。",
                        days.calendar()
                                .addDays(row.getObject("on_day", LocalDate.class), TO_PROVE)
                                .plusDays(1),
                        "/workbench/requests/" + row.getString("code") + "/" + row.getString("number")))
                .list()
                .stream()
                .filter(it -> !asOf.isBefore(it.since()))
                .toList();
    }
}
