package org.yangguang.privacy.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readable text within bytes of unknown form, in UTF-8 or UTF-16. */
final class Strings {

    private static final Pattern READABLE = Pattern.compile("[\\p{IsHan}\\p{Alnum}\\p{Punct}，。：、（） ]{3,}");

    private Strings() {}

    static String in(byte[] bytes) {
        StringBuilder found = new StringBuilder();
        for (int shift = 0; shift < 2; shift++) {
            byte[] from = shift == 0 ? bytes : Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
            if (shift == 0) {
                collect(new String(from, StandardCharsets.UTF_8), found);
            }
            collectWide(new String(from, StandardCharsets.UTF_16LE), found);
        }
        return found.toString();
    }

    private static void collect(String text, StringBuilder found) {
        Matcher readable = READABLE.matcher(text);
        while (readable.find()) {
            found.append(readable.group()).append('\n');
        }
    }

    /** Random bytes read as UTF-16 look like rare Chinese characters; only what has a narrow character in it is text. */
    private static void collectWide(String text, StringBuilder found) {
        Matcher readable = READABLE.matcher(text);
        while (readable.find()) {
            if (readable.group().chars().filter(c -> c < 128).count() >= 3) {
                found.append(readable.group()).append('\n');
            }
        }
    }
}
