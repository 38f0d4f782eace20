package org.yangguang.platform.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.TaskSource;

/** Asks all modules what a person is to do, and what falls short in the county. */
@Component
class Morning {

    private final ObjectProvider<TaskSource> tasks;
    private final ObjectProvider<Check> checks;

    Morning(ObjectProvider<TaskSource> tasks, ObjectProvider<Check> checks) {
        this.tasks = tasks;
        this.checks = checks;
    }

    TaskGroups tasks(SignedIn worker, LocalDate today) {
        return TaskGroups.of(
                tasks.stream()
                        .flatMap(source -> source.tasks(worker, today).stream())
                        .toList(),
                today);
    }

    /** The checks that found something, longest wanting first. */
    List<Late> late(LocalDate today) {
        return checks.stream()
                .map(check -> new Late(
                        check.title(),
                        check.basis(),
                        check.shortfalls(today).stream()
                                .sorted(Comparator.comparing(Shortfall::since))
                                .toList()))
                .filter(late -> !late.shortfalls().isEmpty())
                .toList();
    }
}
