package org.yangguang.platform.requests.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;

/** Answers that we owe a reconsideration organ or a court. */
@Component
class ReviewTasks implements TaskSource, Check {

    private final Reviews reviews;
    private final Organs organs;

    ReviewTasks(Reviews reviews, Organs organs) {
        this.reviews = reviews;
        this.organs = organs;
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        if (!worker.is(Role.CLERK) && !worker.is(Role.HEAD)) {
            return List.of();
        }
        return reviews.unanswered().stream()
                .filter(review -> review.organ().equals(worker.organ()))
                .map(review -> new Task(
                        "就" + review.kind().label() + "向" + review.body() + "提交答复（申请 " + review.number() + "）",
                        review.answerDue(),
                        address(worker.organCode(), review),
                        worker.organ(),
                        review.kind().term().basis()))
                .toList();
    }

    @Override
    public String title() {
        return "按时提交行政复议答复和诉讼答辩";
    }

    @Override
    public String basis() {
        return "《行政复议法》第四十八条、《行政诉讼法》第六十七条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        Map<OrganId, Organ> all = organs.list().stream().collect(Collectors.toMap(Organ::id, Function.identity()));
        return reviews.unanswered().stream()
                .filter(review -> review.isAnswerLate(asOf))
                .map(review -> {
                    Organ organ = Objects.requireNonNull(all.get(review.organ()));
                    return new Shortfall(
                            organ.id(),
                            organ.name() + "没有按时就" + review.kind().label() + "提交答复，请立即提交",
                            review.answerDue().plusDays(1),
                            address(organ.code(), review));
                })
                .toList();
    }

    private static String address(String organ, ReviewCase review) {
        return "/workbench/reviews/" + organ + "/" + review.id().value();
    }
}
