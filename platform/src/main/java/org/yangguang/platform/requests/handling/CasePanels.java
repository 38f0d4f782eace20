package org.yangguang.platform.requests.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to be seen beside a case, such as a draft under approval; a bean. */
public interface CasePanels {

    /** Place among the panels, smallest first. */
    int order();

    /** Nothing where there is nothing to show. */
    List<Panel> panels(Situation at);

    /** A heading with its lines. */
    record Panel(String title, List<Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a panel.
     *
     * @param hint one line below, null for none
     * @param address where it leads, null for nowhere
     * @param state one or two words, null for none
     * @param stateKind how the state is drawn: plain, done, waiting, late
     */
    record Line(
            String text,
            @Nullable String hint,
            @Nullable String address,
            @Nullable String state,
            String stateKind) {

        public static Line of(String text, @Nullable String hint) {
            return new Line(text, hint, null, null, "plain");
        }
    }
}
