package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;

/**
 * Reads table 四 out of loose text: fifteen figures behind all headings, five behind each group, or three behind each
 * result where the table is turned over. Vertical headings fall apart into single characters, so any piece made of the
 * characters of the headings belongs to them.
 */
final class LooseReviews {

    private static final String HEADING_LETTERS = "行政复议诉讼未经直接起后结果维持纠正其他尚审总合计";
    private static final List<String> BEGINNINGS = List.of("未经复议", "复议后起", "结果维持", "尚未审结");
    private static final int MAX_BEGINNINGS = 30;

    private final Harvest harvest;
    private final LooseText text;
    private final Letters letters;
    private final Block block;
    private final int count;

    LooseReviews(Harvest harvest, LooseText text) {
        this.harvest = harvest;
        this.text = text;
        this.letters = text.letters();
        this.block = harvest.format().layout(ReportTable.TABLE_4).singleBlock();
        this.count = block.printedRows().size() * block.columns().size();
    }

    /** Takes the whole table; nothing where the text has none. */
    void read() {
        for (String beginning : BEGINNINGS) {
            int letter = letters.find(beginning, 0);
            for (int tries = 0; letter >= 0 && tries < MAX_BEGINNINGS; tries++) {
                if (readFrom(letter)) {
                    return;
                }
                letter = letters.find(beginning, letter + 1);
            }
        }
    }

    private boolean readFrom(int letter) {
        int from = letters.place(firstHeading(letter));
        String region = text.between(from, from + LooseText.REACH);
        LooseFigures figures = new LooseFigures(region, LooseReviews::isHeading, false);
        String printed = region.substring(0, figures.length());
        Optional<List<String>> cells = figures.all().size() == count ? Optional.of(figures.all()) : parted(printed);
        if (cells.isEmpty()) {
            return false;
        }
        boolean turned = isTurned(printed);
        for (int i = 0; i < count; i++) {
            int groups = block.printedRows().size();
            int columns = block.columns().size();
            Row group = block.printedRows().get(turned ? i % groups : i / columns);
            Column column = block.columns().get(turned ? i / groups : i % columns);
            harvest.take(block, group, column, cells.get().get(i));
        }
        text.take(from, from + figures.length());
        return true;
    }

    private static boolean isHeading(String word) {
        return word.chars().allMatch(c -> HEADING_LETTERS.indexOf(c) >= 0);
    }

    /** The heading 行政复议 may stand just before the word that was found. */
    private int firstHeading(int letter) {
        int first = letter;
        while (first > 0 && letter - first < 12 && letters.isOneOf(first - 1, HEADING_LETTERS)) {
            first--;
        }
        return first;
    }

    /** Cells that may be empty: behind all headings, else behind each group. */
    private Optional<List<String>> parted(String printed) {
        if (!new Letters(printed).contains("尚未审结")) {
            return Optional.empty();
        }
        boolean lineByCell = LooseFigures.isLineByCell(printed);
        Optional<List<String>> behindAll = behindHeadings(printed, count, lineByCell);
        if (behindAll.isPresent()) {
            return behindAll;
        }
        Letters inside = new Letters(printed);
        List<String> cells = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (String group : List.of("行政复议", "未经复议", "复议后起")) {
            int letter = inside.find(group, 0);
            if (letter < 0) {
                return Optional.empty();
            }
            starts.add(inside.place(letter));
        }
        starts.add(printed.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (starts.get(i) >= starts.get(i + 1)) {
                return Optional.empty();
            }
            Optional<List<String>> ofGroup = behindHeadings(
                    printed.substring(starts.get(i), starts.get(i + 1)),
                    block.columns().size(),
                    lineByCell);
            if (ofGroup.isEmpty()) {
                return Optional.empty();
            }
            cells.addAll(ofGroup.get());
        }
        return Optional.of(cells);
    }

    private static Optional<List<String>> behindHeadings(String printed, int cells, boolean lineByCell) {
        int behind = 0;
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLetter(printed.charAt(i))) {
                behind = i + 1;
            }
        }
        String tail = printed.substring(behind);
        int lineEnd = tail.indexOf('\n');
        boolean onNextLine = lineEnd >= 0 && tail.substring(0, lineEnd).chars().noneMatch(Character::isDigit);
        if (!onNextLine || tail.substring(0, lineEnd).indexOf('\t') >= 0) {
            return new LooseFigures(tail, LooseReviews::isHeading, lineByCell).cells(cells);
        }
        String lines = tail.substring(lineEnd + 1);
        // A line with a bar at both ends has one bar more than cells.
        boolean framed = lines.lines()
                        .findFirst()
                        .orElse("")
                        .chars()
                        .filter(c -> c == '|')
                        .count()
                > cells;
        return new LooseFigures(
                        framed ? lines.substring(lines.indexOf('|') + 1) : lines, LooseReviews::isHeading, lineByCell)
                .cellsFromBeginning(cells);
    }

    /** Whether results are rows: the figures of the first result stand before the second one's name. */
    private static boolean isTurned(String printed) {
        Letters inside = new Letters(printed);
        int second = inside.find("结果纠正", 0);
        int again = inside.find("结果维持", inside.find("结果维持", 0) + 1);
        return second >= 0
                && again < 0
                && printed.substring(0, inside.place(second)).chars().anyMatch(Character::isDigit);
    }
}
