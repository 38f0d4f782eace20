package org.yangguang.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;
import org.yangguang.statute.report.TableLayout;

/**
 * Reads tables 二 and 三 out of loose text: the labels of the rows in the order of the form, and behind each the figures up
 * to the next label.
 */
final class LooseRows {

    /** Where the rows begin: the headings of table 二, the first row of table 三. */
    private static final List<String> BEGINNING_OF_TABLE_2 = List.of("第二十条第", "信息内容");

    private static final int MAX_BEGINNINGS = 50;
    /** Two rows of a table are never further apart, in letters. */
    private static final int MAX_GAP = 300;
    /** A row may be missing between two neighbours. */
    private static final int NEAR = 3;

    private record Anchor(Block block, Row row, int order, List<String> words) {}

    /** A label in the text and the letter at which its words begin. */
    private record Hit(Anchor anchor, int letter) {}

    /** A row with its cells, absent where the text does not say which figure is which. */
    private record Reading(Block block, Row row, Optional<List<String>> cells, boolean isNothing, String printed) {}

    private final ReportTable table;
    private final Harvest harvest;
    private final LooseText text;
    private final Letters letters;
    private final List<Anchor> anchors = new ArrayList<>();
    /** All labels of the table in one string; any piece of one may stand between figures where labels are wrapped. */
    private final String labels;

    private final List<String> rowLabels;

    LooseRows(ReportTable table, Harvest harvest, LooseText text) {
        this.table = table;
        this.harvest = harvest;
        this.text = text;
        this.letters = text.letters();
        TableLayout layout = harvest.format().layout(table);
        for (Block block : layout.blocks()) {
            for (Row row : block.printedRows()) {
                anchors.add(new Anchor(block, row, anchors.size(), Wordings.beginnings(table, row)));
            }
        }
        this.labels = labels(layout);
        this.rowLabels = layout.blocks().stream()
                .flatMap(block -> block.rows().stream().flatMap(Row::flatten))
                .map(row -> Wording.label(row.label()))
                .toList();
    }

    private static String labels(TableLayout layout) {
        Stream<String> ofBlocks = layout.blocks().stream()
                .flatMap(block -> Stream.of(
                                Stream.of(block.label()),
                                block.rows().stream().flatMap(Row::flatten).map(Row::label),
                                block.columns().stream().map(Column::label))
                        .flatMap(labels -> labels));
        return Stream.concat(
                        ofBlocks, Stream.of("申请人情况", "法人或其他组织", "信息内容", layout.note() == null ? "" : layout.note()))
                .map(Wording::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining("|"));
    }

    /** Takes all rows of the table; nothing where the text has none. */
    void read() {
        List<Hit> best = List.of();
        for (int beginning : beginnings()) {
            List<Hit> hits = hitsFrom(beginning);
            if (hits.size() > best.size()) {
                best = hits;
            }
        }
        if (best.size() < 2) {
            return;
        }
        text.take(headingsBefore(best.getFirst().letter), letters.place(best.getFirst().letter));
        boolean lineByCell = LooseFigures.isLineByCell(
                text.between(headingsBefore(best.getFirst().letter), letters.place(best.getLast().letter)));
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            int next = i + 1 < best.size() ? best.get(i + 1).letter : letters.length();
            readings.add(reading(best.get(i), next, lineByCell));
        }
        // Where one row is in disorder, the figures of a row that seems empty may stand elsewhere.
        boolean orderly = readings.stream().allMatch(reading -> reading.cells.isPresent() || reading.isNothing);
        readings.forEach(reading -> take(reading, orderly));
    }

    private List<Integer> beginnings() {
        List<String> words = table == ReportTable.TABLE_2
                ? BEGINNING_OF_TABLE_2
                : Stream.concat(anchors.get(0).words.stream(), anchors.get(1).words.stream())
                        .toList();
        List<Integer> found = new ArrayList<>();
        for (String word : words) {
            for (int at = letters.find(word, 0); at >= 0 && found.size() < MAX_BEGINNINGS; ) {
                found.add(at);
                at = letters.find(word, at + 1);
            }
        }
        return found;
    }

    private List<Hit> hitsFrom(int beginning) {
        List<Hit> hits = new ArrayList<>();
        int last = beginning;
        for (int letter = beginning; letter < letters.length() && letter - last < MAX_GAP; letter++) {
            for (Anchor anchor :
                    anchors.subList(hits.isEmpty() ? 0 : hits.getLast().anchor.order + 1, anchors.size())) {
                if (isAt(anchor, letter, hits)) {
                    hits.add(new Hit(anchor, letter));
                    last = letter;
                    break;
                }
            }
        }
        return hits;
    }

    private boolean isAt(Anchor anchor, int letter, List<Hit> before) {
        String word = anchor.words.stream()
                .filter(begin -> letters.startsWith(begin, letter))
                .findFirst()
                .orElse("");
        if (word.isEmpty() || letters.endsBefore(letter, "不")) {
            return false;
        }
        boolean isBeginningOfOther = rowLabels.stream()
                .anyMatch(label -> label.length() > word.length()
                        && label.startsWith(word)
                        && letters.startsWith(label.substring(0, word.length() + 1), letter));
        if (word.length() <= 2 && isBeginningOfOther) {
            return false;
        }
        // 其他 and 总计 are headings of columns too; as rows they follow their neighbours or carry a number.
        if (word.length() > 2 || anchor.order == 0) {
            return true;
        }
        int place = letters.place(letter);
        String number = text.between(text.beforeNumber(place), place);
        return number.isBlank()
                ? !before.isEmpty() && anchor.order - before.getLast().anchor.order <= NEAR
                : number.indexOf(numeral(anchor.row)) >= 0;
    }

    /** The numeral before the printed label: 七 of （七）总计. */
    private static char numeral(Row row) {
        return row.label()
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> "一二三四五六七八九123456789".indexOf(c) >= 0)
                .findFirst()
                .orElse(' ');
    }

    private Reading reading(Hit hit, int nextLetter, boolean lineByCell) {
        int from = letters.place(hit.letter);
        int next = Math.min(letters.place(nextLetter), text.length());
        int to = Math.min(text.beforeNumber(next), from + LooseText.REACH);
        for (String heading : BEGINNING_OF_TABLE_2) {
            int at = letters.find(heading, hit.letter);
            if (at >= 0) {
                to = Math.min(to, letters.place(at));
            }
        }
        String printed = text.between(from, to);
        LooseFigures figures = new LooseFigures(printed, word -> labels.contains(word.replace("其它", "其他")), lineByCell);
        text.take(from, from + figures.length());
        return new Reading(
                hit.anchor.block,
                hit.anchor.row,
                figures.cells(hit.anchor.block.columns().size()),
                figures.isNothing(),
                printed.substring(0, figures.length()));
    }

    private void take(Reading reading, boolean orderly) {
        List<Column> columns = reading.block.columns();
        List<String> cells = reading.cells.orElse(
                orderly && reading.isNothing ? Collections.nCopies(columns.size(), "") : List.of());
        if (cells.isEmpty()) {
            harvest.unclearRow(reading.block, reading.row, reading.printed);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            harvest.take(reading.block, reading.row, columns.get(i), cells.get(i));
        }
    }

    /** The headings of table 三 begin with its printed note or the word 申请人情况. */
    private int headingsBefore(int letter) {
        for (String heading : List.of("本列数据的勾稽", "申请人情况", "第二十条第", "信息内容")) {
            int at = letters.findLast(heading, letter);
            if (at >= 0 && letter - at < MAX_GAP) {
                return letters.place(at);
            }
        }
        return letters.place(letter);
    }
}
