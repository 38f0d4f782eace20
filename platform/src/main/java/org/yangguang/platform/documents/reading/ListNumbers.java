package org.yangguang.platform.documents.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word puts before the paragraphs of a list: they are no text of the file, but of the document. */
final class ListNumbers {

    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The number before this paragraph; asked once for each in reading order. */
    Optional<String> next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String pattern = paragraph.getNumLevelText();
        if (list == null || list.signum() == 0 || pattern == null) {
            return Optional.empty();
        }
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("bullet") || format.equals("none")) {
            return Optional.empty();
        }
        int level = level(paragraph.getNumIlvl());
        int[] counter = counters.computeIfAbsent(list, it -> new int[LEVELS]);
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        String number = pattern;
        for (int i = 0; i <= level; i++) {
            number = number.replace("%" + (i + 1), written(Math.max(1, counter[i]), format));
        }
        return Optional.of(number);
    }

    private static int level(@Nullable BigInteger level) {
        return level == null ? 0 : Math.clamp(level.intValue(), 0, LEVELS - 1);
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                number < 100 ? ChineseNumber.of(number) : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
            case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
            case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
            default -> Integer.toString(number);
        };
    }
}
