package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places where a line was probably broken for want of room, so that a number or name may go on in the next. A long line that
 * does not end with punctuation and holds no cells; the text around the break is read once more without it.
 */
final class WrappedLines {

    private static final int LONG_LINE = 20;
    private static final int AROUND = 70;
    private static final String SENTENCE_ENDS = "。；;！!？?：:";

    /**
     * @param joined the text around the break, without it
     * @param from where that text begins on the page
     * @param broken the first character that was left out, counted in {@code joined}
     * @param left how many were left out
     */
    record Seam(String joined, int from, int broken, int left) {

        /** The finding as it stands on the page, if it goes over the break. */
        Optional<Finding> onPage(Page page, Finding finding) {
            if (finding.start() >= broken || finding.end() <= broken) {
                return Optional.empty();
            }
            return Optional.of(page.finding(finding.kind(), from + finding.start(), from + finding.end() + left));
        }
    }

    private WrappedLines() {}

    static List<Seam> of(Page page) {
        List<Seam> seams = new ArrayList<>();
        int lineStart = 0;
        boolean cells = false;
        for (int i = 0; i < page.length(); i++) {
            char c = page.at(i);
            cells |= c == '\t';
            if (c == '\n') {
                if (!cells && i - lineStart >= LONG_LINE) {
                    seamAt(page, i, seams);
                }
                lineStart = i + 1;
                cells = false;
            }
        }
        return seams;
    }

    private static void seamAt(Page page, int lineEnd, List<Seam> seams) {
        int end = lineEnd;
        while (end > 0 && (page.at(end - 1) == ' ' || page.at(end - 1) == '\r')) {
            end--;
        }
        int next = lineEnd + 1;
        while (next < page.length() && page.at(next) == ' ') {
            next++;
        }
        if (SENTENCE_ENDS.indexOf(page.at(end - 1)) >= 0 || !continues(page.at(end - 1), page.at(next))) {
            return;
        }
        int from = Math.max(0, end - AROUND);
        int to = Math.min(page.length(), next + AROUND);
        String text = page.text();
        seams.add(new Seam(text.substring(from, end) + text.substring(next, to), from, end - from, next - end));
    }

    /** Digits or words on both sides; a number and a word rarely belong together. */
    private static boolean continues(char last, char first) {
        if (isOfNumber(last)) {
            return isOfNumber(first) || "号栋幢座室单组弄楼".indexOf(first) >= 0;
        }
        return Letters.isHan(last) && (Letters.isHan(first) || isOfNumber(first));
    }

    private static boolean isOfNumber(char c) {
        return Letters.isDigit(c) || Letters.isLatin(c) || c == '@' || c == '-' || c == '·' || c == '.';
    }
}
