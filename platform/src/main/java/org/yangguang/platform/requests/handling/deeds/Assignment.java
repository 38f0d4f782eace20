package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Post;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** Gives the case to a post and its deputy; when people change, it stays with the posts. */
@Component
class Assignment extends NamedDeed {

    private final CaseBook book;
    private final People people;

    Assignment(CaseBook book, People people) {
        super(HandlingDeed.CASE_ASSIGNED, "assignment", "指派承办岗位", 100, Role.CLERK, Role.HEAD);
        this.book = book;
        this.people = people;
    }

    @Override
    public boolean isNext(Situation at) {
        return at.file().handler() == null;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() ? new Offer.Impossible("申请已经办结。") : Offer.Possible.of("期限不变；提醒和待办从此发给这个岗位");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<Option> posts = people.posts(at.organ().id()).stream()
                .map(post -> new Option(Long.toString(post.id()), post.titleAndHolder()))
                .toList();
        return List.of(
                DeedField.select("handler", "承办岗位", posts)
                        .preset(preset(at.file().handler()))
                        .hint("任务归岗位：换人后由新任接手"),
                DeedField.select("deputy", "B岗", posts)
                        .preset(preset(at.file().deputy()))
                        .optional());
    }

    private static String preset(@Nullable Long post) {
        return post == null ? "" : post.toString();
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        if (!filled.text("handler").isEmpty() && filled.text("handler").equals(filled.text("deputy"))) {
            problems.add("deputy", "B岗应与承办岗位不同");
        }
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        List<Post> posts = people.posts(at.organ().id());
        long handler = Long.parseLong(filled.text("handler"));
        Long deputy = filled.text("deputy").isEmpty() ? null : Long.valueOf(filled.text("deputy"));
        book.assign(at.file().id(), handler, deputy);
        String to = "承办：" + title(posts, handler) + (deputy == null ? "" : "；B岗：" + title(posts, deputy));
        return at.effect(book.enter(
                at.file().id(), NewEntry.of(at.today(), kind(), to, at.reader().person())));
    }

    private static String title(List<Post> posts, long id) {
        return posts.stream()
                .filter(post -> post.id() == id)
                .map(Post::title)
                .findFirst()
                .orElseThrow();
    }
}
