package org.yangguang.statute.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number as people type it. */
final class Typed {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}·-]");

    private Typed() {}

    /** Without spaces and hyphens, full-width digits as plain ones, letters as capitals. */
    static String plain(String typed) {
        return BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('×', 'X')
                .toUpperCase(Locale.ROOT);
    }
}
