package org.yangguang.platform.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.yangguang.platform.doors.Task;

/** Tasks as of one day, each group with the nearest day first. What is due today is not overdue. */
record TaskGroups(List<Task> overdue, List<Task> thisWeek, List<Task> later) {

    /** A week ends on Sunday. */
    static TaskGroups of(List<Task> tasks, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Task> sorted = tasks.stream()
                .sorted(Comparator.comparing(Task::due).thenComparing(Task::title))
                .toList();
        return new TaskGroups(
                sorted.stream().filter(task -> task.due().isBefore(today)).toList(),
                sorted.stream()
                        .filter(task ->
                                !task.due().isBefore(today) && !task.due().isAfter(sunday))
                        .toList(),
                sorted.stream().filter(task -> task.due().isAfter(sunday)).toList());
    }

    boolean isEmpty() {
        return overdue.isEmpty() && thisWeek.isEmpty() && later.isEmpty();
    }
}
