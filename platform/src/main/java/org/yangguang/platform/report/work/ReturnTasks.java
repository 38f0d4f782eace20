package org.yangguang.platform.report.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.report.ReportDates;
import org.yangguang.platform.report.returns.OpenReturns;
import org.yangguang.platform.report.returns.OpenReturns.Open;

/** What clerk and head of an organ are to do about its returns. */
@Component
class ReturnTasks implements TaskSource {

    private static final String BASIS = "《条例》第四十九条";

    private final OpenReturns open;

    ReturnTasks(OpenReturns open) {
        this.open = open;
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        if (!worker.is(Role.CLERK) && !worker.is(Role.HEAD)) {
            return List.of();
        }
        return open.list(worker.organ()).stream()
                .flatMap(each -> sentence(worker, each)
                        .map(title -> new Task(
                                title,
                                ReportDates.returnDue(each.year()),
                                address(worker, each),
                                worker.organ(),
                                BASIS))
                        .stream())
                .toList();
    }

    private static Optional<String> sentence(SignedIn worker, Open open) {
        String reminded = open.reminded() ? "（主管部门已催报）" : "";
        return switch (open.state()) {
            case DRAFT ->
                worker.is(Role.CLERK) ? Optional.of("填报" + open.year() + "年度报表" + reminded) : Optional.empty();
            case RETURNED ->
                worker.is(Role.CLERK) ? Optional.of("改正被退回的" + open.year() + "年度报表" + reminded) : Optional.empty();
            case PROPOSED ->
                worker.is(Role.HEAD) ? Optional.of("确认" + open.year() + "年度报表" + reminded) : Optional.empty();
            case SUBMITTED, ACCEPTED -> Optional.empty();
        };
    }

    private static String address(SignedIn worker, Open open) {
        String address = "/workbench/returns/" + worker.organCode() + "/" + open.year();
        return open.state().editable() ? address : address + "/submission";
    }
}
