package org.yangguang.statute.report.prose;

/** Which year a sentence speaks of while it is read from left to right. */
final class YearTold {

    private final Sentence sentence;
    private final int year;
    private boolean thisYear;

    YearTold(Sentence sentence, int year, boolean thisYear) {
        this.sentence = sentence;
        this.year = year;
        this.thisYear = thisYear;
    }

    /** Whether the sentence speaks of the year reported on so far. */
    boolean isThis() {
        return thisYear;
    }

    /**
     * Whether a figure is of the year reported on. A year named stays until another is, unless it is only compared with
     * (较上年增加) or carried over from.
     */
    boolean isThisFor(Clause clause) {
        if (clause.has(WordKind.CARRY)) {
            return true;
        }
        boolean own = thisYear;
        for (Word word : clause.segment()) {
            boolean other = word.kind() == WordKind.ELSEWHEN
                    || (word.kind() == WordKind.YEAR && !word.key().equals(String.valueOf(year)));
            // 去年为110件 only compares too.
            boolean bare = clause.own().contains(word) && !clause.names();
            if (other && (bare || compared(word))) {
                own = thisYear && !clause.own().contains(word);
            } else if (other || word.kind() == WordKind.NOW || word.kind() == WordKind.YEAR) {
                thisYear = !other;
                own = thisYear;
            }
        }
        return own;
    }

    /** Whether a clause only compares with a time: 较上年的90件, 与去年相比. */
    private boolean compared(Word time) {
        boolean before = time.start() > 0 && "比较与同和".indexOf(sentence.text().charAt(time.start() - 1)) >= 0;
        return before || sentence.text().startsWith("相比", time.end());
    }
}
