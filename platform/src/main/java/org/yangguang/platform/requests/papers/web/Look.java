package org.yangguang.platform.requests.papers.web;

import org.yangguang.platform.requests.papers.word.PaperPage.Align;
import org.yangguang.platform.requests.papers.word.PaperPage.Line;
import org.yangguang.platform.requests.papers.word.PaperPage.Part;

/** Classes of the style sheet for what stands on paper. */
final class Look {

    private static final double HEAD = 28;
    private static final double TITLE = 20;

    private Look() {}

    static String of(Line line) {
        if (line.rule() != null) {
            return "yg-letter__line--ruled";
        }
        return switch (line.align()) {
            case CENTER -> "yg-letter__line--center";
            case RIGHT -> "yg-letter__line--right";
            case LEFT, JUSTIFY ->
                line.firstLine() > 0 || line.align() == Align.JUSTIFY ? "yg-letter__line--paragraph" : "";
        };
    }

    static String of(Part part) {
        if (part.size() >= HEAD) {
            return "yg-letter__part--head";
        }
        return part.size() >= TITLE ? "yg-letter__part--title" : part.black() ? "yg-letter__part--black" : "";
    }
}
