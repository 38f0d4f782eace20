package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Names with a dot (阿依古丽·买买提) and names made of Tibetan and Mongolian words (扎西多吉), by their sounds. */
final class DottedNames {

    private static final boolean[] SOUNDS = Words.characters("sounds");
    private static final Words.Lexicon UNITS = Words.lexicon("steppe and snow names");
    private static final int LONGEST_PART = 7;

    private DottedNames() {}

    static List<Finding> find(Page page, BitSet taken) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < page.length(); i++) {
            char c = page.at(i);
            int start = i;
            int end = -1;
            if (c == '·') {
                start = startBefore(page, i);
                end = endBehind(page, i);
            } else if (SOUNDS[c] || Letters.isHan(c)) {
                end = endOfUnits(page, i);
            }
            if (end > 0 && start >= 0 && taken.get(start, end).isEmpty()) {
                findings.add(page.finding(Kind.NAME, start, end));
                taken.set(start, end);
                i = end - 1;
            }
        }
        return findings;
    }

    private static int startBefore(Page page, int dot) {
        int start = dot;
        while (dot - start < LONGEST_PART && SOUNDS[page.at(start - 1)]) {
            start--;
        }
        return dot - start >= 2 ? start : -1;
    }

    private static int endBehind(Page page, int dot) {
        int end = dot + 1;
        while (end - dot <= LONGEST_PART && SOUNDS[page.at(end)]) {
            end++;
        }
        if (end - dot < 3) {
            return -1;
        }
        return page.at(end) == '·' && endBehind(page, end) > 0 ? endBehind(page, end) : end;
    }

    private static int endOfUnits(Page page, int start) {
        int first = UNITS.startingAt(page, start);
        int second = first == 0 ? 0 : UNITS.startingAt(page, start + first);
        return second == 0 || page.startsWith("县", start + first + second) ? -1 : start + first + second;
    }
}
