package org.yangguang.platform.search.engine;

import java.util.List;
import java.util.Set;
import org.yangguang.platform.organs.OrganId;

/** What the office knows about words; asked at every search, so that a change is in force at once. */
public interface Vocabulary {

    /** Knows nothing. */
    Vocabulary NONE = new Vocabulary() {

        @Override
        public List<String> otherWords(String word) {
            return List.of();
        }

        @Override
        public List<Named> organs(String word) {
            return List.of();
        }
    };

    /** The same said in other words; without the word itself, at most a few. */
    List<String> otherWords(String word);

    /** Which organs the word names, by a name of today or of the past, short or by its initials. */
    List<Named> organs(String word);

    /**
     * Organs that a word names.
     *
     * @param rest what is left of the word beside the name; may be empty
     */
    record Named(Set<OrganId> organs, String rest) {

        public Named {
            organs = Set.copyOf(organs);
        }
    }
}
