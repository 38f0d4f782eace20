package org.yangguang.privacy;

/** How many characters after the family name belong to a name. */
final class NameLength {

    private static final boolean[] CLOSED = Words.characters("closed");
    private static final Words.Lexicon TITLES_BEFORE = Words.lexicon("titles before");

    private final Page page;
    private final NameReading reading;
    private final NameFollowers followers;

    NameLength(Page page, NameReading reading, NameFollowers followers) {
        this.page = page;
        this.reading = reading;
        this.followers = followers;
    }

    /** The place behind the given name of one or two characters. */
    int end(int start, int given) {
        char second = page.at(given + 1);
        if (!Letters.isHan(second)
                || isClosed(given + 1)
                || followers.isTitleOfTwo(given + 1)
                || TITLES_BEFORE.startingAt(page, given + 1) > 0) {
            return given + 1;
        }
        int behind = given + 2;
        char next = page.at(behind);
        if (!Letters.isHan(next) || followers.isTitleOfTwo(behind)) {
            return behind;
        }
        if (Language.wordAt(page, given + 1) == 0) {
            return behind;
        }
        boolean longer = Language.wordAt(page, behind) > 0 || CLOSED[next];
        boolean shorter = !longer && !Language.isWord(page, given, behind);
        return reading.endOr(start, shorter ? given + 1 : behind);
    }

    /** A word of the sentence, not of a name; at the end of a clause it may be one. */
    private boolean isClosed(int at) {
        char c = page.at(at);
        if (c == '等' || ("于在至从自到".indexOf(c) >= 0 && Letters.isDigit(page.at(at + 1)))) {
            return true;
        }
        return CLOSED[page.at(at)]
                && !isGivenAfterAll(at)
                && Letters.isHan(page.at(at + 1))
                && !followers.isTitle(at + 1);
    }

    private boolean isGivenAfterAll(int given) {
        return "立云正平成明天元方才".indexOf(page.at(given)) >= 0;
    }

    /** 张　三: two characters spread to the width of three; the place behind them, -1 if it is none. */
    int spacedEnd(int given) {
        int at = given;
        while (at - given < 3 && page.at(at) == ' ') {
            at++;
        }
        boolean spaced =
                at > given && Letters.isHan(page.at(at)) && !Letters.isHan(page.at(at + 1)) && !CLOSED[page.at(at)];
        return spaced && followers.isBoundary(at + 1) && !Language.isWord(page, at, at + 2) ? at + 1 : -1;
    }
}
