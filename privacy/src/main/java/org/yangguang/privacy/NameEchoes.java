package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names that were found once wherever else they stand, and corrects a length that another place contradicts. */
final class NameEchoes {

    private final Page page;
    private final BitSet taken;
    private final List<Finding> found;
    private final Set<String> certain;

    NameEchoes(Page page, BitSet taken, List<Finding> found, Set<String> certain) {
        this.page = page;
        this.taken = taken;
        this.found = found;
        this.certain = certain;
    }

    List<Finding> all() {
        List<Finding> names =
                new ArrayList<>(found.stream().map(this::corrected).toList());
        Map<Character, Set<String>> known = new HashMap<>();
        BitSet covered = (BitSet) taken.clone();
        for (Finding name : names) {
            covered.set(name.start(), name.end());
            if (name.text().chars().allMatch(c -> Letters.isHan((char) c))) {
                known.computeIfAbsent(name.text().charAt(0), first -> new HashSet<>())
                        .add(name.text());
            }
        }
        if (known.isEmpty()) {
            return names;
        }
        BitSet firsts = new BitSet();
        known.keySet().forEach(firsts::set);
        for (int i = 0; i < page.length(); i++) {
            if (!firsts.get(page.at(i)) || covered.get(i)) {
                continue;
            }
            for (int length = 4; length >= 2; length--) {
                if (i + length <= page.length()
                        && isEcho(known, i, i + length)
                        && covered.get(i, i + length).isEmpty()) {
                    names.add(page.finding(Kind.NAME, i, i + length));
                    i += length - 1;
                    break;
                }
            }
        }
        return names;
    }

    private boolean isEcho(Map<Character, Set<String>> known, int start, int end) {
        Set<String> names = known.get(page.at(start));
        if (names == null || !names.contains(page.folded(start, end))) {
            return false;
        }
        return end - start > 2
                || (!Language.isWord(page, start - 1, start + 1)
                        && !Language.isWord(page, end - 1, end + 1)
                        && !Language.isWord(page, start, end));
    }

    /** 张三住 becomes 张三 where 张三 stands elsewhere before punctuation, and the other way round. */
    private Finding corrected(Finding name) {
        int length = name.end() - name.start();
        if (certain.contains(name.text())) {
            return name;
        }
        if (length >= 3 && certain.contains(name.text().substring(0, length - 1))) {
            return page.finding(Kind.NAME, name.start(), name.end() - 1);
        }
        if (length <= 3 && name.end() < page.length() && certain.contains(page.folded(name.start(), name.end() + 1))) {
            return page.finding(Kind.NAME, name.start(), name.end() + 1);
        }
        return name;
    }
}
