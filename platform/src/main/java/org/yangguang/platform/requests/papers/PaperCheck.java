package org.yangguang.platform.requests.papers;

import java.util.List;
import org.yangguang.platform.pages.Problem;

/**
 * What keeps a document from going out, all at once.
 *
 * @param problems each with the key of its field, empty where it concerns the whole
 * @param warnings what does not keep it back but must be known, such as a template that lost in court
 */
public record PaperCheck(List<Problem> problems, List<String> warnings) {

    public PaperCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Whether it can go out. */
    public boolean passed() {
        return problems.isEmpty();
    }
}
