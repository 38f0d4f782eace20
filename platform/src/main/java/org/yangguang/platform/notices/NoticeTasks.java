package org.yangguang.platform.notices;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.time.CivilTime;

/** What the clerk has to print, and what did not go out. */
@Component
class NoticeTasks implements TaskSource {

    private static final String BASIS = "《条例》第四十五条";

    /** A letter that waits longer reaches the applicant after the thing it tells of. */
    private static final int DAYS_TO_ACT = 2;

    private final JdbcClient database;

    NoticeTasks(JdbcClient database) {
        this.database = database;
    }

    private record Heap(NoticeState state, int count, OffsetDateTime oldest) {}

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        if (!worker.is(Role.CLERK)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        for (Heap heap : heaps(worker)) {
            String address = "/workbench/notices/" + worker.organCode() + "?state=" + heap.state();
            String title = heap.state() == NoticeState.FAILED
                    ? "处理 " + heap.count() + " 条发送失败的通知"
                    : "打印并邮寄 " + heap.count() + " 份通知";
            LocalDate due = CivilTime.dayOf(heap.oldest().toInstant()).plusDays(DAYS_TO_ACT);
            tasks.add(new Task(title, due, address, worker.organ(), BASIS));
        }
        return tasks;
    }

    private List<Heap> heaps(SignedIn worker) {
        return database.sql("""
                        select state, count(*) as count, min(queued_at) as oldest from notice
                        where organ = :organ and state in ('FAILED', 'TO_PRINT') group by state order by state
                        """)
                .param("organ", worker.organ().value())
                .query((row, number) -> new Heap(
                        NoticeState.valueOf(row.getString("state")),
                        row.getInt("count"),
                        row.getObject("oldest", OffsetDateTime.class)))
                .list();
    }
}
