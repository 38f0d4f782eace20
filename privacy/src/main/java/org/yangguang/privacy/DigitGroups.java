package org.yangguang.privacy;

/**
 * The digits that follow from one place on, read over single blanks and hyphens between their groups. After each group the
 * number so far can be judged; the groups tell how it was written.
 */
final class DigitGroups {

    private static final int MOST = 20;

    private final Page page;
    private final StringBuilder digits = new StringBuilder(MOST);
    private final int[] groups = new int[MOST];
    private int count;
    private int end;

    /** @param start a digit before which there is no digit */
    DigitGroups(Page page, int start) {
        this.page = page;
        this.end = start;
        take(start);
    }

    /** Reads one more group; false where none follows or the number would become longer than any that is looked for. */
    boolean next() {
        int at = end;
        while (at - end < 3 && Letters.isSpacer(page.at(at))) {
            at++;
        }
        if (at == end || !Letters.isDigit(page.at(at)) || count == MOST) {
            return false;
        }
        return take(at);
    }

    private boolean take(int from) {
        int at = from;
        while (Letters.isDigit(page.at(at))) {
            at++;
        }
        if (digits.length() + at - from > MOST - 1) {
            return false;
        }
        for (int i = from; i < at; i++) {
            digits.append(page.at(i));
        }
        groups[count++] = at - from;
        end = at;
        return true;
    }

    /** All digits so far, without what stands between them; empty if the first group is too long. */
    CharSequence digits() {
        return digits;
    }

    /** How many digits were read so far. */
    int length() {
        return digits.length();
    }

    /** How many groups were read so far. */
    int count() {
        return count;
    }

    /** The number of digits of a group. */
    int group(int i) {
        return groups[i];
    }

    /** The place behind the last digit. */
    int end() {
        return end;
    }
}
