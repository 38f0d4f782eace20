package org.yangguang.platform.requests.handling.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Post;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** Asks others of the house, or another organ informally, by a day before the reply is due; the clock runs on. */
@Component
class CoHandlingRequest extends NamedDeed {

    private static final String UNIT = "unit";

    private final CaseBook book;
    private final CoHandlings coHandlings;
    private final People people;

    CoHandlingRequest(CaseBook book, CoHandlings coHandlings, People people) {
        super(HandlingDeed.CO_HANDLING_ASKED, "co-handling", "交内部协办", 110, Role.CLERK);
        this.book = book;
        this.coHandlings = coHandlings;
        this.people = people;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() ? new Offer.Impossible("申请已经办结。") : Offer.Possible.of("内部转办不影响期限，期限照常计算");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<Option> whom = new ArrayList<>();
        people.posts(at.organ().id())
                .forEach(post -> whom.add(new Option(Long.toString(post.id()), post.titleAndHolder())));
        whom.add(new Option(UNIT, "其他科室或者单位"));
        return List.of(
                DeedField.select("whom", "协办岗位", whom),
                DeedField.line(UNIT, "科室或者单位名称").longest(100).when("whom", UNIT),
                DeedField.area("question", "协办事项").longest(1000).preset("是否存在？是否由本机关保存？能否公开？请附材料。"),
                DeedField.term("due", "反馈期限").hint("应早于答复期限" + latest(at)));
    }

    private static String latest(Situation at) {
        LocalDate due = at.file().due();
        return due == null ? "" : "（" + Wording.shortDay(due) + "）";
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        filled.findDay("due").ifPresent(day -> {
            LocalDate due = at.file().due();
            if (day.isBefore(at.today())) {
                problems.add("due", "反馈期限不能早于今天（" + at.today() + "）");
            } else if (due != null && !day.isBefore(due) && due.isAfter(at.today())) {
                problems.add("due", "反馈期限应早于答复期限" + due + "，给起草和审批留出时间");
            }
        });
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        String chosen = filled.text("whom");
        Long post = chosen.equals(UNIT) ? null : Long.valueOf(chosen);
        String unit = post == null ? filled.text(UNIT) : null;
        String whom = unit != null ? unit : title(people.posts(at.organ().id()), chosen);
        CaseOutcome outcome = book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "交" + whom + "协办，请于" + filled.day("due") + "前反馈：" + filled.text("question"),
                        at.reader().person()));
        if (outcome instanceof CaseOutcome.Written(var _, var entry)) {
            coHandlings.ask(at.file().id(), entry, post, unit, filled.text("question"), filled.day("due"));
        }
        return at.effect(outcome);
    }

    private static String title(List<Post> posts, String id) {
        return posts.stream()
                .filter(post -> Long.toString(post.id()).equals(id))
                .map(Post::title)
                .findFirst()
                .orElseThrow();
    }
}
