package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.clock.StatutoryClock;

/** Correction notices of the year that went out after the seventh working day. */
@Component
class LateCorrections implements Check {

    private final JdbcClient database;
    private final WorkingDays days;

    LateCorrections(JdbcClient database, WorkingDays days) {
        this.database = database;
        this.days = days;
    }

    @Override
    public String title() {
        return "七个工作日内告知补正";
    }

    @Override
    public String basis() {
        return "《条例》第三十条";
    }

    private record Notice(OrganId organ, String code, String number, LocalDate received, LocalDate sent) {}

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        // Seven working days are at least nine days: the calendar decides on the few that are left.
        return database
                .sql("""
                        select organ.id, organ.code, request.number, request.received_on, entry.on_day
                        from request_entry entry
                        join request on request.id = entry.request join organ on organ.id = request.organ
                        where entry.event = 'CORRECTION_ASKED' and entry.on_day between :from and :asOf
                          and entry.on_day > request.received_on + 8
                          and not exists (select from request_entry later where later.voids = entry.id)
                        order by entry.on_day, request.id
                        """)
                .param("from", asOf.withDayOfYear(1))
                .param("asOf", asOf)
                .query((row, number) -> new Notice(
                        new OrganId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("number"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("on_day", LocalDate.class)))
                .list()
                .stream()
                .filter(it -> it.sent().isAfter(last(it)))
                .map(it -> new Shortfall(
                        it.organ(),
                        "申请" + it.number() + "的补正告知书" + it.sent() + "才发出，最后一天是" + last(it) + "；原期限照常计算。",
                        last(it).plusDays(1),
                        "/workbench/requests/" + it.code() + "/" + it.number()))
                .toList();
    }

    private LocalDate last(Notice of) {
        return days.calendar().addDays(of.received(), StatutoryClock.CORRECTION_NOTICE_DAYS);
    }
}
