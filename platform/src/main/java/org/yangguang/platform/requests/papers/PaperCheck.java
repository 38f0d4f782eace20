package org.yangguang.platform.requests.papers;

import java.util.List;
import org.yangguang.platform.pages.Problem;

/**
 * What keeps a document from going out, all at once.
 *
 * @param problems each with the key of its field, empty where it concerns the whole
 */
public record PaperCheck(List<Problem> problems) {

    public PaperCheck {
        problems = List.copyOf(problems);
    }

    /** Whether it can go out. */
    public boolean passed() {
        return problems.isEmpty();
    }
}
