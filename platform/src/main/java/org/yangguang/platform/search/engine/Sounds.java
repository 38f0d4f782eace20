package org.yangguang.platform.search.engine;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How a text sounds in Mandarin, without tones. */
public final class Sounds {

    private static final HanyuPinyinOutputFormat TONELESS = toneless();

    private Sounds() {}

    /** One syllable for each character that has one, in lower case; others are left out. */
    static List<String> syllables(String text) {
        List<String> syllables = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            String syllable = syllable(text.charAt(at));
            if (!syllable.isEmpty()) {
                syllables.add(syllable);
            }
        }
        return syllables;
    }

    /** The first letters of the syllables, digits and letters as they are: 沂水县2020年 is ysx2020n. */
    public static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each < 128 && Character.isLetterOrDigit(each)) {
                initials.append(Character.toLowerCase(each));
            } else {
                String syllable = syllable(each);
                if (!syllable.isEmpty()) {
                    initials.append(syllable.charAt(0));
                }
            }
        }
        return initials.toString();
    }

    /** Pairs of neighbouring initials, as tokens: any run of initials is found as a phrase of pairs. */
    static String pairs(String initials) {
        StringBuilder pairs = new StringBuilder();
        for (int at = 0; at + 1 < initials.length(); at++) {
            pairs.append(initials, at, at + 2).append(' ');
        }
        return pairs.toString();
    }

    /** The usual reading; empty where there is none. */
    static String syllable(char each) {
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(each, TONELESS);
            return readings == null || readings.length == 0 ? "" : readings[0];
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static HanyuPinyinOutputFormat toneless() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        return format;
    }
}
