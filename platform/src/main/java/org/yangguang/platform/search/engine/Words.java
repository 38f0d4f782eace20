package org.yangguang.platform.search.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, read: words of which all must be there, phrases in quotation marks, and words with a minus before them
 * that must not be there. Anything else that is no letter or digit only parts words.
 *
 * @param typed as it was typed, without superfluous spaces
 */
public record Words(String typed, List<Term> wanted, List<String> unwanted) {

    /** In characters; nobody looks for more, and each character costs. */
    public static final int LONGEST = 100;

    /** Words of which all must be there. */
    private static final int MOST = 12;

    private static final Pattern PIECE = Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]|(\\S+))");
    private static final Pattern OPERATORS = Pattern.compile("AND|OR|NOT|and|or|not", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Words {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /**
     * One thing that must be there.
     *
     * @param phrase whether its words must stand together exactly so
     */
    public record Term(String text, boolean phrase) {}

    /** What reading led to. */
    public sealed interface Reading {

        record Read(Words words) implements Reading {}

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** It cannot be searched; what to do instead, in Chinese. */
        record Unusable(String message) implements Reading {}
    }

    /** Reads what was typed. */
    public static Reading read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (plain.isEmpty()) {
            return new Reading.Nothing();
        }
        if (plain.length() > LONGEST) {
            return new Reading.Unusable("一次最多搜索" + LONGEST + "个字，现在是" + plain.length() + "个字。请只留下最要紧的词。");
        }
        List<Term> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher pieces = PIECE.matcher(plain);
        while (pieces.find()) {
            boolean phrase = pieces.group(2) != null;
            String text = phrase ? pieces.group(2) : pieces.group(3);
            if (!phrase && OPERATORS.matcher(text).matches()) {
                continue;
            }
            String words =
                    NO_WORD.matcher(text).replaceAll(phrase ? " " : "\u0000").strip();
            boolean not = !pieces.group(1).isEmpty();
            if (phrase || NumberForm.of(text).isPresent()) {
                add(words.replace("\u0000", " "), not, phrase, wanted, unwanted);
            } else {
                for (String word : words.split("\u0000")) {
                    add(word, not, false, wanted, unwanted);
                }
            }
        }
        if (wanted.isEmpty()) {
            return new Reading.Unusable("没有可以搜索的字词。请输入汉字、字母或者数字，例如“公积金提取”或者“沂政发〔2020〕5号”。");
        }
        return new Reading.Read(new Words(plain, wanted.subList(0, Math.min(MOST, wanted.size())), unwanted));
    }

    private static void add(String text, boolean not, boolean phrase, List<Term> wanted, List<String> unwanted) {
        if (text.isBlank()) {
            return;
        }
        if (not) {
            unwanted.add(text);
        } else {
            wanted.add(new Term(text, phrase));
        }
    }

    /** All wanted words one after the other, without spaces. */
    String together() {
        return String.join("", wanted.stream().map(Term::text).toList());
    }
}
