package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.handling.steps.watch.WatchedCases.Unfinished;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/**
 * What everybody is to do about requests. Work belongs to posts: whoever holds the post today sees it, and where nobody does,
 * every clerk of the organ.
 */
@Component
class RequestTasks implements TaskSource {

    private static final String ART_33 = "《条例》第三十三条";
    private static final String ART_45 = "《条例》第四十五条";

    /** Working days after a reply to put the file away. */
    private static final int TO_ARCHIVE = 20;

    private final WatchedCases cases;
    private final People people;
    private final Organs organs;
    private final WorkingDays days;

    RequestTasks(WatchedCases cases, People people, Organs organs, WorkingDays days) {
        this.cases = cases;
        this.people = people;
        this.organs = organs;
        this.days = days;
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        boolean clerk = worker.is(Role.CLERK);
        boolean head = worker.is(Role.HEAD);
        if (clerk || head || worker.is(Role.LEGAL)) {
            Set<Long> posts = clerk ? new HashSet<>(people.postsOf(worker.person())) : Set.of();
            for (Watched each : cases.open(worker.organ(), today)) {
                task(each, worker, posts, today).ifPresent(tasks::add);
            }
        }
        if (clerk) {
            cases.questions(worker.organ(), people.postsOf(worker.person()))
                    .forEach(it -> tasks.add(new Task(
                            "反馈协办意见：" + it.title() + "（" + it.number() + "）",
                            it.due(),
                            "/workbench/requests/" + worker.organCode() + "/" + it.number(),
                            worker.organ(),
                            ART_45)));
            files(worker, today, tasks);
        }
        if (worker.is(Role.OFFICE)) {
            county(worker, today, tasks);
        }
        return tasks;
    }

    /** One task a case, the most particular that the person has in it. */
    private Optional<Task> task(Watched of, SignedIn reader, Set<Long> posts, LocalDate today) {
        WorkingDayCalendar calendar = days.calendar();
        boolean clerk = reader.is(Role.CLERK);
        boolean head = reader.is(Role.HEAD);
        Role turn = of.turn();
        if (turn != null && reader.is(turn)) {
            return Optional.of(new Task("审批送审稿：" + name(of), due(of, today), of.address(), of.organ(), ART_33));
        }
        Long worker = of.worker();
        if (clerk && (worker == null || posts.contains(worker))) {
            return NextStep.of(of, today, calendar)
                    .map(step -> new Task(step.title(), step.due(), of.address(), of.organ(), step.basis()));
        }
        Long deputy = of.file().deputy();
        if (clerk && deputy != null && posts.contains(deputy) && reached(of, today, Audience.DEPUTY)) {
            return Optional.of(new Task("协助承办岗位按期答复：" + name(of), due(of, today), of.address(), of.organ(), ART_33));
        }
        if (!head) {
            return Optional.empty();
        }
        LocalDate unopened = Distance.unopenedSince(of.came(), calendar);
        if (of.file().openedAt() == null && !today.isBefore(unopened)) {
            return Optional.of(new Task("安排查收两个工作日无人查看的申请：" + name(of), unopened, of.address(), of.organ(), ART_45));
        }
        return reached(of, today, Audience.HEAD)
                ? Optional.of(new Task("督促按期答复：" + name(of), due(of, today), of.address(), of.organ(), ART_33))
                : Optional.empty();
    }

    private boolean reached(Watched of, LocalDate today, Audience who) {
        LocalDate due = of.file().due();
        return due != null
                && Distance.reached(today, due, days.calendar())
                        .filter(it -> it.concerns(who))
                        .isPresent();
    }

    private static LocalDate due(Watched of, LocalDate today) {
        LocalDate due = of.file().due();
        return due == null ? today : due;
    }

    private static String name(Watched of) {
        return of.file().title() + "（" + of.file().number() + "）";
    }

    /** What is left to do about closed cases, one task for all of a kind. */
    private void files(SignedIn worker, LocalDate today, List<Task> tasks) {
        Unfinished left = cases.unfinished(worker.organ(), today);
        String list = "/workbench/requests/" + worker.organCode();
        WorkingDayCalendar calendar = days.calendar();
        if (left.unproved() > 0) {
            tasks.add(new Task(
                    "登记 " + left.unproved() + " 件答复的送达凭证",
                    calendar.addDays(left.oldestUnproved(), UnprovedDeliveries.TO_PROVE),
                    list + "?state=ANSWERED",
                    worker.organ(),
                    ART_45));
        }
        if (left.unarchived() > 0) {
            tasks.add(new Task(
                    "归档 " + left.unarchived() + " 件已答复的申请",
                    calendar.addDays(left.oldestUnarchived(), TO_ARCHIVE),
                    list + "?state=ANSWERED",
                    worker.organ(),
                    ART_45));
        }
    }

    /** What the county's office presses others for, one task for each organ. */
    private void county(SignedIn worker, LocalDate today, List<Task> tasks) {
        List<OrganId> county =
                organs.within(worker.county()).stream().map(organ -> organ.id()).toList();
        cases.overdue(county, today)
                .forEach(late -> tasks.add(new Task(
                        "督促" + late.name() + "答复 " + late.count() + " 件超期申请",
                        late.oldest(),
                        "/workbench/requests/" + late.code() + "?term=overdue",
                        late.organ(),
                        ART_33)));
        cases.unopened(county, today, days.calendar())
                .forEach(lying -> tasks.add(new Task(
                        "督促" + lying.name() + "查收 " + lying.count() + " 件无人查看的申请",
                        Distance.unopenedSince(lying.oldest(), days.calendar()),
                        "/workbench/requests/" + lying.code() + "?term=unopened",
                        lying.organ(),
                        ART_45)));
    }
}
