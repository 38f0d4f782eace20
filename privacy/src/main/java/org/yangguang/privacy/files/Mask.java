package org.yangguang.privacy.files;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.Kind;

/**
 * A text as it shall be read afterwards, of the same length.
 *
 * @param original the text as it was
 * @param findings what was masked
 * @param changed the characters that were replaced
 * @param words what was masked beside the findings
 */
record Mask(String original, List<Finding> findings, String text, BitSet changed, List<String> words) {

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
        return new Mask(text, findings, masked.toString(), changed, wanted);
    }

    /**
     * Whether a name or address that is found in the output was read in the original and left there. With its neighbours masked a
     * word may look like a name that it did not look like before; what was removed, and every number, has to be gone.
     */
    boolean left(Finding inOutput) {
        boolean words = inOutput.kind() == Kind.NAME || inOutput.kind() == Kind.ADDRESS;
        return words
                && findings.stream().noneMatch(finding -> finding.text().equals(inOutput.text()))
                && unchanged().contains(inOutput.text());
    }

    /** What stands beside the removed characters, which in a PDF leave no trace in the text. */
    private String unchanged() {
        StringBuilder unchanged = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            if (!changed.get(i)) {
                unchanged.append(original.charAt(i));
            }
        }
        return unchanged.toString();
    }
}
