package org.yangguang.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What every page must stand. */
public final class Inspection {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int STEPS_WITH_TAB = 12;

    private final Page page;
    private final String name;

    private Inspection(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** @param name of the screenshot under {@code target/screens} */
    public static Inspection of(Page page, String name) {
        return new Inspection(page, name);
    }

    /** All of it. */
    public void holdsUp() {
        picture();
        hasNoBarrier();
        doesNotScrollSideways();
        showsTheFocus();
        standsLargeType();
    }

    /** Only that it fits on the screen. */
    public void fits() {
        picture();
        doesNotScrollSideways();
        standsLargeType();
    }

    private void picture() {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
    }

    void hasNoBarrier() {
        // What passed is not reported and our pages have no frames: half the time.
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        List<Rule> violations = new AxeBuilder(page)
                .options(violationsOnly)
                .withTags(WCAG_22_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Inspection::describe).collect(Collectors.joining("\n")))
                .as("barriers found by axe-core on %s", page.url())
                .isEmpty();
    }

    void doesNotScrollSideways() {
        Object beyond = page.evaluate("""
                () => document.documentElement.scrollWidth > document.documentElement.clientWidth
                  ? Array.from(document.body.querySelectorAll('*'))
                      .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                      .filter(e => !e.closest('.yg-scroll') && !e.closest('.yg-hidden'))
                      .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n') || 'yes'
                  : ''
                """);
        assertThat(beyond).as("what is wider than the screen on %s", page.url()).isEqualTo("");
    }

    void showsTheFocus() {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        for (int step = 0; step < STEPS_WITH_TAB; step++) {
            page.keyboard().press("Tab");
            Object hidden = page.evaluate("""
                    () => {
                      const e = document.activeElement;
                      if (e === document.body) return '';
                      const s = getComputedStyle(e);
                      const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
                      return seen ? '' : e.outerHTML.slice(0, 120);
                    }
                    """);
            assertThat(hidden)
                    .as("has the focus and does not show it on %s", page.url())
                    .isEqualTo("");
        }
    }

    /** At twice the size of letters nothing may be cut off sideways. */
    void standsLargeType() {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        doesNotScrollSideways();
        page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> "    " + node.getHtml() + "\n      "
                                + String.valueOf(node.getFailureSummary()).replace("\n", "\n      "))
                        .collect(Collectors.joining("\n"));
    }
}
