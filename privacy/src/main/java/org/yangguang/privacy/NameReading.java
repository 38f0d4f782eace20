package org.yangguang.privacy;

import com.hankcs.hanlp.seg.common.Term;
import java.util.Arrays;

/** What the language library reads as names in the clause around a place; the last clause is kept. */
final class NameReading {

    private static final int LONGEST_CLAUSE = 40;

    private final Page page;
    private int clauseStart;
    private int clauseEnd;
    /** Where names begin and end, two by two. */
    private int[] names = {};

    NameReading(Page page) {
        this.page = page;
    }

    boolean isName(int start) {
        return lengthOr(start, 0) > 0;
    }

    /** Where the name that begins here ends, the other place if no name of usual length does. */
    int endOr(int start, int otherwise) {
        int length = lengthOr(start, 0);
        return length >= 2 && length <= 4 ? start + length : otherwise;
    }

    private int lengthOr(int start, int otherwise) {
        read(start);
        for (int i = 0; i < names.length; i += 2) {
            if (names[i] == start) {
                return names[i + 1] - start;
            }
        }
        return otherwise;
    }

    private void read(int place) {
        if (place >= clauseStart && place < clauseEnd) {
            return;
        }
        clauseStart = place;
        while (clauseStart > 0 && place - clauseStart < LONGEST_CLAUSE / 2 && isOfClause(page.at(clauseStart - 1))) {
            clauseStart--;
        }
        clauseEnd = place + 1;
        while (clauseEnd < page.length() && clauseEnd - place < LONGEST_CLAUSE / 2 && isOfClause(page.at(clauseEnd))) {
            clauseEnd++;
        }
        int[] read = new int[2 * LONGEST_CLAUSE];
        int count = 0;
        for (Term term : Language.words(Arrays.copyOfRange(page.folded(), clauseStart, clauseEnd))) {
            if (term.nature.startsWith("nr")) {
                read[count++] = clauseStart + term.offset;
                read[count++] = clauseStart + term.offset + term.length();
            }
        }
        names = Arrays.copyOf(read, count);
    }

    private static boolean isOfClause(char c) {
        return Letters.isHan(c) || c == '、' || c == '·';
    }
}
