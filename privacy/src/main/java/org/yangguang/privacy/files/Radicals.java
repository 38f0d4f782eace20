package org.yangguang.privacy.files;

import java.text.Normalizer;

/** Fonts often map a common character to its look-alike among the radicals (⽂ for 文); people and rules mean the common one. */
final class Radicals {

    private Radicals() {}

    static String replaceIn(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if ((c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF')) {
                String normal = Normalizer.normalize(characters, Normalizer.Form.NFKC);
                return normal.length() == characters.length() ? normal : characters;
            }
        }
        return characters;
    }
}
