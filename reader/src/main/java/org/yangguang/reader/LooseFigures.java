package org.yangguang.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The figures printed behind a label in loose text, up to the first word that belongs to no label. Empty cells can only be
 * told where cells are parted by bars, tabs or single lines; otherwise all figures must be there.
 */
final class LooseFigures {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<figure>(?<![\\d.,第])(?:[-+]|增加|减少|增|减)?\\d[\\d,]*+(?:\\.\\d+)?+(?![.、:])(?: ?(?:亿元|万元|千元|元|亿|万|件|个|项|条|次))?)"
                    + "|(?<nothing>(?<![^\\s|])(?:[-/\\\\]{1,4}|无|零)(?![^\\s|]))"
                    + "|(?<word>\\p{L}+)");

    /** Every table of the form has so many headings beside or below each other. */
    private static final int HEADINGS = 6;

    private final String text;
    private final List<String> figures = new ArrayList<>();
    private final boolean endsOnFirstLine;
    private final boolean lineByCell;

    /**
     * Reads what follows a label.
     *
     * @param printed plain text from the label to the next one
     * @param isLabelWord whether a word is a piece of some label of the form
     * @param lineByCell see {@link #isLineByCell}
     */
    LooseFigures(String printed, Predicate<String> isLabelWord, boolean lineByCell) {
        this.lineByCell = lineByCell;
        Matcher token = TOKEN.matcher(printed);
        int endOfLast = -1;
        int end = printed.length();
        while (token.find()) {
            if (token.group("word") == null) {
                figures.add(token.group());
                endOfLast = token.end();
                continue;
            }
            boolean continues = endOfLast >= 0 && isOneLineGap(printed, endOfLast, token.start());
            if (!isLabelWord.test(token.group()) || (continues && token.group().startsWith("年"))) {
                if (continues) {
                    // A number that a foreign word continues belongs to that word: 2020年.
                    figures.removeLast();
                }
                end = token.start();
                break;
            }
        }
        this.text = printed.substring(0, end);
        this.endsOnFirstLine = end < printed.length() && text.indexOf('\n') < 0;
    }

    private static boolean isOneLineGap(String text, int from, int to) {
        String gap = text.substring(from, to);
        return gap.isBlank() && gap.indexOf('\n') < 0 && gap.indexOf('\t') < 0;
    }

    /** How much of the text belongs to the label and its figures. */
    int length() {
        return text.length();
    }

    /** All figures and signs for nothing, in order. */
    List<String> all() {
        return Collections.unmodifiableList(figures);
    }

    /** Exactly so many cells, empty ones as empty texts; absent where the text does not say which is which. */
    Optional<List<String>> cells(int count) {
        if (figures.size() == count) {
            return Optional.of(all());
        }
        if (figures.size() > count) {
            return figuresOfOneLine(count);
        }
        return parted(count, true);
    }

    /** Whether the label is followed by nothing at all, neither figures nor other words on its line. */
    boolean isNothing() {
        return figures.isEmpty() && !endsOnFirstLine;
    }

    /** The same where the text begins with the first cell instead of a label. */
    Optional<List<String>> cellsFromBeginning(int count) {
        return figures.size() >= count ? cells(count) : parted(count, false);
    }

    /** A page number may have slipped in between the lines. */
    private Optional<List<String>> figuresOfOneLine(int count) {
        return text.lines()
                .map(LooseFigures::figuresIn)
                .filter(line -> line.size() == count)
                .findFirst();
    }

    private static List<String> figuresIn(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> (word.length() == 1 && "无零".contains(word)) || !Character.isLetter(word.charAt(0)))
                .toList();
    }

    private Optional<List<String>> parted(int count, boolean labelled) {
        boolean byLine = text.indexOf('|') < 0 && text.indexOf('\t') < 0;
        String separator = text.indexOf('|') >= 0 ? "\\|" : byLine ? "\\n" : "\\t";
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(separator, -1)) {
            List<String> inside = figuresIn(cell);
            if (inside.size() > 1) {
                return Optional.empty();
            }
            if (!inside.isEmpty() || !byLine || cell.isBlank()) {
                cells.add(inside.isEmpty() ? "" : inside.getFirst());
            }
        }
        if (!byLine && labelled && cells.getFirst().isEmpty()) {
            // What stands before the first separator is the rest of the label.
            cells.removeFirst();
        }
        boolean fits = cells.size() >= count
                && cells.subList(count, cells.size()).stream().allMatch(String::isEmpty);
        return fits && (!byLine || lineByCell) ? Optional.of(cells.subList(0, count)) : Optional.empty();
    }

    /**
     * Whether every line of a table is a cell, so that an empty line is an empty cell. Where cells are spaced out, hardly
     * any two printed lines follow each other; otherwise at least the headings do.
     */
    static boolean isLineByCell(String printedTable) {
        List<String> lines = printedTable.lines().toList();
        long neighbours = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i - 1).isBlank())
                .count();
        return neighbours >= HEADINGS;
    }
}
