package org.yangguang.statute.identity;

import java.text.Normalizer;
import java.util.Locale;

/** A number as people type it. */
final class Typed {

    private Typed() {}

    /** Without spaces and hyphens, full-width digits as plain ones, letters as capitals. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}·-]", "")
                .replace('×', 'X')
                .toUpperCase(Locale.ROOT);
    }
}
