package org.yangguang.platform.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.search.Misses.Miss;

/** What several people looked for and did not find: the organ that the words name looks after it, else the county office. */
@Component
class SearchTasks implements TaskSource {

    private static final String BASIS = "《政府网站发展指引》（国办发〔2017〕47号）";

    private static final int DAYS_TO_ACT = 30;

    private final Misses misses;

    SearchTasks(Misses misses) {
        this.misses = misses;
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        List<Miss> mine =
                misses.list().stream().filter(miss -> isFor(miss, worker)).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        LocalDate first =
                mine.stream().map(Miss::firstOn).min(LocalDate::compareTo).orElse(today);
        String title =
                "补上群众搜不到的内容：“" + mine.getFirst().words() + "”" + (mine.size() > 1 ? "等 " + mine.size() + " 个词" : "");
        return List.of(new Task(title, first.plusDays(DAYS_TO_ACT), SearchPages.WORK, worker.organ(), BASIS));
    }

    private static boolean isFor(Miss miss, SignedIn worker) {
        return miss.organ() == null
                ? worker.is(Role.OFFICE)
                : worker.is(Role.CLERK) && miss.organ().equals(worker.organ());
    }
}
