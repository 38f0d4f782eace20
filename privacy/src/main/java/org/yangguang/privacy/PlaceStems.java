package org.yangguang.privacy;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of towns and villages of a text without their last word: 龙塘 is no person where the text knows 龙塘镇. */
final class PlaceStems {

    private final Page page;
    private @Nullable Set<String> stems;

    PlaceStems(Page page) {
        this.page = page;
    }

    /** Whether these two or three characters are such a name. */
    boolean contains(int start, int end) {
        if (stems == null) {
            stems = read(page);
        }
        return end - start <= 3 && stems.contains(page.folded(start, end));
    }

    private static Set<String> read(Page page) {
        Set<String> stems = new HashSet<>();
        for (int i = 2; i < page.length(); i++) {
            char c = page.at(i);
            boolean division = c == '镇' || c == '县' || c == '乡' || c == '村' || (c == '街' && page.at(i + 1) == '道');
            if (division && Letters.isHan(page.at(i - 1)) && Letters.isHan(page.at(i - 2))) {
                stems.add(page.folded(i - 2, i));
                if (i > 2 && Letters.isHan(page.at(i - 3))) {
                    stems.add(page.folded(i - 3, i));
                }
            }
        }
        return stems;
    }
}
