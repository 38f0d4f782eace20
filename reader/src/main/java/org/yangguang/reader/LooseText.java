package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The paragraphs outside ruled tables as one text, in which tables without lines are searched by their labels. */
final class LooseText {

    /** No row and no table 四 is longer than this, in characters. */
    static final int REACH = 4_000;

    private static final Pattern NUMBER_AT_END =
            Pattern.compile("(\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十]{1,2}[、.,:]|(?<![\\d,.])\\d[.、:]) *$");

    private final List<String> paragraphs;
    private final int[] starts;
    private final boolean[] taken;
    private final String text;
    private final Letters letters;

    LooseText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        this.starts = new int[paragraphs.size()];
        this.taken = new boolean[paragraphs.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            starts[i] = joined.length();
            for (char c : paragraphs.get(i).toCharArray()) {
                joined.append(c == '\n' || c == '\t' ? c : Figure.plain(Wording.plain(c)));
            }
            joined.append('\n');
        }
        this.text = joined.toString();
        this.letters = new Letters(text);
    }

    Letters letters() {
        return letters;
    }

    /** The plain text between two places; tabs and line ends are kept. */
    String between(int from, int to) {
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
    }

    int length() {
        return text.length();
    }

    /** Marks what belongs to a table, so that it is not running text. */
    void take(int from, int to) {
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            if (starts[i] < to && end > from) {
                taken[i] = true;
            }
        }
    }

    /** The paragraphs that belong to no table. */
    List<String> rest() {
        return new ArrayList<>(IntStream.range(0, taken.length)
                .filter(i -> !taken[i])
                .mapToObj(paragraphs::get)
                .filter(paragraph -> !paragraph.isBlank())
                .toList());
    }

    /** Where the number before a label begins, such as （三） or 2. */
    int beforeNumber(int place) {
        Matcher number = NUMBER_AT_END.matcher(text.substring(Math.max(0, place - 8), place));
        return number.find() ? place - (number.regionEnd() - number.start()) : place;
    }
}
