package org.yangguang.privacy;

/** Words that tell whose a telephone number or an address is; where two begin at the same place the longer one counts. */
final class OwnerWords {

    /** Whom a word points to. */
    enum Owner {
        PERSON,
        OFFICE,
        NOBODY
    }

    private final Words.Lexicon persons;
    private final Words.Lexicon offices;
    private final Words.Lexicon neither;

    /** @param what the first word of the sections of {@code words.txt} that hold the words */
    OwnerWords(String what) {
        persons = Words.lexicon(what + " of a person");
        offices = Words.lexicon(what + " of an office");
        neither = Words.lexicon(what + " of either");
    }

    /** Whom the last of these words in a stretch of the text points to. */
    Owner last(Page page, int from, int to) {
        Owner owner = Owner.NOBODY;
        int i = from;
        while (i < to) {
            int person = persons.startingAt(page, i, to);
            int office = offices.startingAt(page, i, to);
            int longest = Math.max(Math.max(person, office), neither.startingAt(page, i, to));
            if (longest > 0 && longest == person) {
                owner = Owner.PERSON;
            } else if (longest > 0 && longest == office) {
                owner = Owner.OFFICE;
            }
            i += Math.max(longest, 1);
        }
        return owner;
    }
}
