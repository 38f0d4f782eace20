package org.yangguang.privacy;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/**
 * The Chinese language library, see decision 7. Its dictionaries are in its own jar; they take about 0.3 seconds and 60 MB on
 * first use, so nothing of it is touched before a text needs it.
 */
final class Language {

    private static final int LONGEST_WORD = 4;
    private static final int RARE = 40;

    private Language() {}

    private static final class Loaded {

        static final Segment SEGMENT = HanLP.newSegment()
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableCustomDictionary(false)
                .enableOffset(true);
    }

    /** The words of a clause with their kinds; {@code nr} is the name of a person. */
    static List<Term> words(char[] clause) {
        return Loaded.SEGMENT.seg(clause);
    }

    /** Whether the dictionary has a word, other than a name, of at least two characters from here on. */
    static boolean isWordAt(Page page, int start) {
        return wordAt(page, start) > 0;
    }

    /** The length of the longest word, other than a name, from here on; 0 if there is none of at least two characters. */
    static int wordAt(Page page, int start) {
        for (int length = Math.min(LONGEST_WORD, page.length() - start); length >= 2; length--) {
            if (isWord(page, start, start + length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word of the dictionary is so rare that it may as well be somebody's name. */
    static boolean isRare(Page page, int start, int end) {
        int index = CoreDictionary.trie.exactMatchSearch(page.folded(), start, end, 0);
        return index < 0 || CoreDictionary.trie.getValueAt(index).totalFrequency < RARE;
    }

    /** Whether exactly these characters are a word of the dictionary, other than a name. */
    static boolean isWord(Page page, int start, int end) {
        if (start < 0 || end > page.length() || !Letters.isHan(page.at(start)) || !Letters.isHan(page.at(end - 1))) {
            return false;
        }
        int index = CoreDictionary.trie.exactMatchSearch(page.folded(), start, end, 0);
        if (index < 0) {
            return false;
        }
        CoreDictionary.Attribute word = CoreDictionary.trie.getValueAt(index);
        return !word.nature[0].startsWith("nr");
    }
}
