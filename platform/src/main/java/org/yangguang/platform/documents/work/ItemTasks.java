package org.yangguang.platform.documents.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.publishing.PublishingLimit;

/** What somebody is to do about items. */
@Component
class ItemTasks implements TaskSource {

    /** Interpretations are due within three working days of the document. */
    static final int INTERPRETATION_DAYS = 3;

    /** Whoever did not publish an interpretation for so long will not be reminded every morning for ever. */
    private static final int REMIND_MONTHS = 6;

    private final Waiting waiting;
    private final WorkingDays workingDays;

    ItemTasks(Waiting waiting, WorkingDays workingDays) {
        this.waiting = waiting;
        this.workingDays = workingDays;
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        WorkingDayCalendar calendar = workingDays.calendar();
        List<Task> tasks = new ArrayList<>();
        boolean office = worker.is(Role.OFFICE);
        List<Waiting.Line> lines = office ? waiting.open() : waiting.open(List.of(worker.organ()));
        for (Waiting.Line line : lines) {
            LocalDate limit = line.isToBePublished()
                    ? PublishingLimit.of(line.formedOn(), List.of(), calendar)
                            .lastDay()
                            .date()
                    : calendar.add(line.updatedOn(), INTERPRETATION_DAYS).date();
            boolean own = line.organ().equals(worker.organ());
            if (line.owed()) {
                if (((own && worker.is(Role.HEAD)) || office)
                        && !Objects.equals(line.publisher(), worker.person().value())) {
                    tasks.add(task(
                            line,
                            "补批紧急发布的“%s”",
                            calendar.add(line.updatedOn(), 1).date(),
                            "发布审核制度"));
                }
            } else if (isTurnOf(line, worker)) {
                String verb = line.state() == ItemState.APPROVED ? "签发" : "审核";
                tasks.add(task(line, verb + "“%s”", limit, "《条例》第十七条、第二十六条"));
            } else if (line.state() == ItemState.DRAFT && own && isAuthor(line, worker)) {
                tasks.add(task(line, "写完并送审“%s”", limit, "《条例》第二十六条"));
            } else if (line.state() == ItemState.FILED
                    && own
                    && worker.is(Role.HEAD)
                    && line.reevaluateOn() != null
                    && !line.reevaluateOn().isAfter(today.plusMonths(1))) {
                tasks.add(task(line, "重新评估能否公开“%s”", line.reevaluateOn(), "《条例》第十八条"));
            }
        }
        if (worker.is(Role.CLERK)) {
            waiting.unexplained(today.minusMonths(REMIND_MONTHS)).stream()
                    .filter(line -> line.organ().equals(worker.organ()) && line.publishedOn() != null)
                    .forEach(line -> tasks.add(new Task(
                            "为“" + line.title() + "”发布解读",
                            calendar.add(Objects.requireNonNull(line.publishedOn()), INTERPRETATION_DAYS)
                                    .date(),
                            "/workbench/items/" + line.organCode() + "/new?kind=INTERPRETATION",
                            line.organ(),
                            "国办发〔2017〕47号")));
        }
        return tasks;
    }

    private static boolean isAuthor(Waiting.Line line, SignedIn worker) {
        return Objects.equals(line.author(), worker.person().value());
    }

    private static boolean isTurnOf(Waiting.Line line, SignedIn worker) {
        String turn = line.turn();
        if (turn == null || line.state() == ItemState.SCHEDULED || isAuthor(line, worker)) {
            return false;
        }
        Role role = Role.valueOf(turn.substring(turn.indexOf(':') + 1));
        return worker.is(role) && (role == Role.OFFICE || line.organ().equals(worker.organ()));
    }

    private static Task task(Waiting.Line line, String title, LocalDate due, String basis) {
        return new Task(title.formatted(line.title()), due, line.address(), line.organ(), basis);
    }
}
