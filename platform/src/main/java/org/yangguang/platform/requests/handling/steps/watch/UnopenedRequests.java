package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.workdays.WorkingDays;

/** Requests that nobody of their organ has looked at after two working days. */
@Component
class UnopenedRequests implements Check {

    private final WatchedCases cases;
    private final WorkingDays days;

    UnopenedRequests(WatchedCases cases, WorkingDays days) {
        this.cases = cases;
        this.days = days;
    }

    @Override
    public String title() {
        return "申请及时查收";
    }

    @Override
    public String basis() {
        return "《条例》第四十五条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        return cases.unopened(asOf).stream()
                .filter(it -> !asOf.isBefore(since(it)))
                .map(it -> new Shortfall(
                        it.organ(), "申请" + it.file().number() + "到达两个工作日后仍无人查看，请安排查收。", since(it), it.address()))
                .toList();
    }

    private LocalDate since(Watched of) {
        return Distance.unopenedSince(of.came(), days.calendar());
    }
}
