package org.yangguang.platform.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a controller says of its page; a value. It stands in the model under the name {@code page}, where the view adds
 * what surrounds it: {@code new ModelAndView("report/returns", Map.of("page", Page.of("年度报告填报"), …))}.
 */
public final class Page {

    private final String title;
    private final List<Crumb> crumbs;
    private final @Nullable SiteColumn column;
    private final @Nullable Article article;
    private final boolean wrong;
    private final boolean inPlace;
    private final @Nullable Frame frame;

    private Page(
            String title,
            List<Crumb> crumbs,
            @Nullable SiteColumn column,
            @Nullable Article article,
            boolean wrong,
            boolean inPlace,
            @Nullable Frame frame) {
        this.title = title;
        this.crumbs = List.copyOf(crumbs);
        this.column = column;
        this.article = article;
        this.wrong = wrong;
        this.inPlace = inPlace;
        this.frame = frame;
    }

    /** A page with this title, right under the home page. */
    public static Page of(String title) {
        return new Page(title, List.of(), null, null, false, false, null);
    }

    /** The same page one step further down: {@code Page.of("2020年").under("年度报告", "/reports")}; outermost first. */
    public Page under(String label, String address) {
        List<Crumb> longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(label, address));
        return new Page(title, longer, column, article, wrong, inPlace, frame);
    }

    /** The same page, standing in a column of the public site. */
    public Page in(SiteColumn column) {
        return new Page(title, crumbs, column, article, wrong, inPlace, frame);
    }

    /** The same page, showing one published thing. */
    public Page showing(Article article) {
        return new Page(title, crumbs, column, article, wrong, inPlace, frame);
    }

    /** The same page with "错误" before its title in the browser where the form has problems, for those who listen. */
    public Page with(Problems problems) {
        return new Page(title, crumbs, column, article, !problems.isEmpty(), inPlace, frame);
    }

    /** The same page, parts of which change in place: loads htmx. */
    public Page changingInPlace() {
        return new Page(title, crumbs, column, article, wrong, true, frame);
    }

    boolean changesInPlace() {
        return inPlace;
    }

    Page inside(Frame frame) {
        return new Page(title, crumbs, column, article, wrong, inPlace, frame);
    }

    public String title() {
        return title;
    }

    /** The element {@code title}: the most particular first, the site last. */
    String documentTitle() {
        return (wrong ? "有错误：" : "") + title + " - " + frame().site().fullName();
    }

    List<Crumb> crumbs() {
        return crumbs;
    }

    @Nullable
    SiteColumn column() {
        return column;
    }

    @Nullable
    Article article() {
        return article;
    }

    /** Whether it is shown in elder mode: fewer things, no second columns. */
    public boolean elder() {
        return frame().elder();
    }

    /** The token against forged requests, null where there is none; asking starts a session, so only forms ask. */
    public @Nullable HiddenField csrf() {
        return frame().csrf().get();
    }

    /** A new key that makes sending the same form twice harmless; sent as {@link Form#KEY}. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The address of a static file with its fingerprint, e.g. of {@code htmx.js}. */
    public String asset(String file) {
        return frame().assets().address(file);
    }

    Frame frame() {
        if (frame == null) {
            throw new IllegalStateException("page \"" + title + "\" was not put into the model under the name page");
        }
        return frame;
    }
}
