package org.yangguang.statute.report.prose;

/**
 * A quantity that a text states.
 *
 * @param id its number in the text, unique
 * @param narrowed whether words narrow what is counted, so that it may be less than the whole but not more
 * @param thisYear whether it is said of the year reported on
 * @param sure whether the words leave no doubt of the subject; if not, a difference proves nothing
 * @param kind how it stands among the parts of a whole
 * @param sentence as printed
 */
public record Mention(
        int id,
        Subject subject,
        Quantity quantity,
        Scope scope,
        boolean narrowed,
        boolean thisYear,
        boolean sure,
        PartKind kind,
        String sentence) {

    Mention withSubject(Subject other) {
        return new Mention(id, other, quantity, scope, narrowed, thisYear, sure, kind, sentence);
    }
}
