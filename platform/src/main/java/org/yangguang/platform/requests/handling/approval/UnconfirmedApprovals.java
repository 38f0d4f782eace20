package org.yangguang.platform.requests.handling.approval;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.RoleHolders;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.workdays.WorkingDays;

/**
 * What went out before the head agreed, as in offices of one person, and waits for that. It is the head's task; where no
 * head can sign in, the clerk's, who has the sheet signed.
 */
@Component
class UnconfirmedApprovals implements TaskSource, Check {

    /** Working days after it went out. No law sets them: an approval that comes later is none. */
    static final int TO_CONFIRM = 3;

    private static final String FIND = """
            select organ.id as organ, organ.code, request.number, request.title, proposal.matter,
                coalesce((select max(entry.on_day) from request_entry entry
                    where entry.request = request.id
                      and entry.what = case proposal.matter when 'REPLY' then 'REPLY_ISSUED' else 'EXTENSION_NOTIFIED' end),
                    (proposal.proposed_at at time zone 'Asia/Shanghai')::date) as issued
            from request_proposal proposal
            join request on request.id = proposal.request join organ on organ.id = request.organ
            where proposal.afterwards and not proposal.confirmed and proposal.state = 'ISSUED'
              and (:organ::bigint is null or organ.id = :organ)
            order by request.id
            """;

    private final JdbcClient database;
    private final RoleHolders holders;
    private final WorkingDays days;

    UnconfirmedApprovals(JdbcClient database, RoleHolders holders, WorkingDays days) {
        this.database = database;
        this.holders = holders;
        this.days = days;
    }

    private record Waiting(long organ, String code, String number, String title, Matter matter, LocalDate issued) {

        String address() {
            return "/workbench/requests/" + code + "/" + number;
        }
    }

    private List<Waiting> find(@Nullable OrganId organ) {
        return database.sql(FIND)
                .param("organ", organ == null ? null : organ.value(), Types.BIGINT)
                .query(Waiting.class)
                .list();
    }

    private LocalDate due(LocalDate issued) {
        return days.calendar().addDays(issued, TO_CONFIRM);
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        boolean head = worker.is(Role.HEAD);
        if (!head && !worker.is(Role.CLERK)) {
            return List.of();
        }
        List<Waiting> waiting = find(worker.organ());
        if (waiting.isEmpty() || (!head && holders.exist(worker.organ(), Role.HEAD))) {
            return List.of();
        }
        return waiting.stream()
                .map(it -> new Task(
                        (head ? "补批已经发出的" : "请负责人签字补批已经发出的") + it.matter().label() + "：" + it.title() + "（"
                                + it.number() + "）",
                        due(it.issued()),
                        it.address(),
                        worker.organ(),
                        basis()))
                .toList();
    }

    @Override
    public String title() {
        return "先发出后审批的及时补批";
    }

    @Override
    public String basis() {
        return "《条例》第四十五条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        return find(null).stream()
                .map(it -> new Shortfall(
                        new OrganId(it.organ()),
                        "申请" + it.number() + "的" + it.matter().label() + it.issued() + "发出，负责人还没有补批，请立即补批。",
                        due(it.issued()).plusDays(1),
                        it.address()))
                .filter(it -> !asOf.isBefore(it.since()))
                .toList();
    }
}
