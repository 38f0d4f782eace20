package org.yangguang.privacy.files;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.yangguang.privacy.Finding;

/**
 * A text as it shall be read afterwards, of the same length.
 *
 * @param changed the characters that were replaced
 * @param words what was masked beside the findings
 */
record Mask(String text, BitSet changed, List<String> words) {

    static Mask of(String text, List<Finding> findings, Collection<String> words) {
        StringBuilder masked = new StringBuilder(text);
        for (Finding finding : findings) {
            masked.replace(finding.start(), finding.end(), finding.masked());
        }
        List<String> wanted =
                words.stream().filter(word -> !word.isBlank()).distinct().toList();
        for (String word : wanted) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                masked.replace(at, at + word.length(), "*".repeat(word.length()));
            }
        }
        BitSet changed = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            changed.set(i, text.charAt(i) != masked.charAt(i));
        }
        return new Mask(masked.toString(), changed, wanted);
    }

    /** Whether a finding of the output is one that should have gone: what holds a star is a masked text. */
    boolean covers(Finding finding) {
        return finding.text().indexOf('*') < 0;
    }
}
