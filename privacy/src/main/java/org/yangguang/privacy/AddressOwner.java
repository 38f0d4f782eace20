package org.yangguang.privacy;

/** Whose address stands at a place: decided by the last word before it that tells, in the same line. */
enum AddressOwner {
    PERSON,
    OFFICE,
    UNKNOWN;

    private static final int NEAR = 60;

    private static final OwnerWords WORDS = new OwnerWords("address");
    private static final boolean[] SURNAME = Words.characters("surnames");
    private static final boolean[] UNLIKELY = Words.characters("unlikely surnames");
    private static final Words.Lexicon ORGANS = Words.lexicon("organs");
    private static final Words.Lexicon PEOPLE = Words.lexicon("people behind an address");

    static AddressOwner of(Page page, int start, int end) {
        return of(page, start, end, NEAR);
    }

    /** Whose a flat is: only what stands directly before its clause can make it an office. */
    static AddressOwner ofFlat(Page page, int clause, int start, int end) {
        return of(page, start, end, start - clause + NEAR / 5);
    }

    private static AddressOwner of(Page page, int start, int end, int near) {
        if (isFollowedByOrgan(page, end)) {
            return OFFICE;
        }
        int line = start;
        while (line > 0 && start - line < near && page.at(line - 1) != '\n') {
            line--;
        }
        AddressOwner owner = switch (WORDS.last(page, line, start)) {
            case PERSON -> PERSON;
            case OFFICE -> OFFICE;
            case NOBODY -> UNKNOWN;
        };
        return owner != PERSON && isFollowedByPerson(page, end) ? PERSON : owner;
    }

    private static boolean isFollowedByOrgan(Page page, int end) {
        for (int i = end; i <= end + 6; i++) {
            if (ORGANS.startingAt(page, i) > 0) {
                return true;
            }
            if (!Letters.isHan(page.at(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFollowedByPerson(Page page, int end) {
        int at = page.at(end) == ' ' ? end + 1 : end;
        at += page.at(at) == '的' ? 1 : 0;
        char c = page.at(at);
        boolean person = c == '人' && !Letters.isHan(page.at(at + 1));
        boolean household = Letters.isHan(c) && (page.at(at + 2) == '家' || page.at(at + 3) == '家');
        return person
                || household
                || PEOPLE.startingAt(page, at) > 0
                || (SURNAME[page.at(end)] && !UNLIKELY[page.at(end)]);
    }
}
