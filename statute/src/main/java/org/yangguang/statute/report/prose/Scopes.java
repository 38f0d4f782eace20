package org.yangguang.statute.report.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose figure words speak of. */
final class Scopes {

    private Scopes() {}

    /** The scope that the last word about one names, null where none does. 全县各局 is the whole, not an office. */
    static @Nullable Scope in(Sentence sentence, List<Word> words, OrganName organ) {
        Scope scope = null;
        int wholeEnd = -1;
        for (Word word : words) {
            if (word.kind() == WordKind.WHOLE) {
                scope = Scope.WHOLE;
                wholeEnd = word.end();
            } else if (word.kind() == WordKind.PART || word.kind() == WordKind.ORGAN) {
                boolean sameClause = wholeEnd >= 0 && !hasStop(sentence.text().substring(wholeEnd, word.start()));
                boolean covered = sameClause && (word.kind() == WordKind.ORGAN || adjoins(sentence, wholeEnd, word));
                if (organ.endsIn(sentence.text(), word)) {
                    scope = Scope.WHOLE;
                } else if (!covered) {
                    scope = Scope.PART;
                }
            }
        }
        return scope;
    }

    /** 全县各级部门, 全县各部门: the part word only spells the whole out. */
    private static boolean adjoins(Sentence sentence, int wholeEnd, Word word) {
        String between = sentence.text().substring(wholeEnd, word.start());
        String spelled = sentence.text().substring(word.start(), word.end());
        return (between + spelled).matches(".*(各|部门|单位).*");
    }

    private static boolean hasStop(String text) {
        return text.chars().anyMatch(letter -> ",;:。".indexOf(letter) >= 0);
    }
}
