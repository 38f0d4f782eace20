package org.yangguang.platform.requests.papers.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yangguang.platform.paper.WordPaper;
import org.yangguang.platform.paper.WordType;

/**
 * Makes an official document of text with light marks at the beginning of a line:
 *
 * <pre>
 * ^ 发文机关          the red head           № 文号      the number over the red line
 * = 标题              the title              ## 一、…    a heading
 * : 收件人：          flush left             > 机关      signature, at the right
 * | 姓名 | {{姓名}} |  a row of a table; \ parts the paragraphs of a cell
 * ~                   an empty line
 * </pre>
 *
 * Any other line is a paragraph.
 */
public final class WordText {

    private static final String RED = "C00000";

    private final WordPaper paper;
    private final List<List<String>> rows = new ArrayList<>();

    private WordText(String title) {
        paper = new WordPaper(title, "");
    }

    /** @param title in the properties of the file */
    public static WordFile word(String title, List<String> lines) {
        WordText text = new WordText(title);
        lines.forEach(text::add);
        text.endTable();
        return WordFile.read(text.paper.bytes()).orElseThrow();
    }

    private void add(String line) {
        if (line.startsWith("| ")) {
            rows.add(cells(line));
            return;
        }
        endTable();
        String rest = line.replaceFirst("^\\S+ ", "");
        switch (line.replaceFirst(" .*", "")) {
            case "^" -> head(rest);
            case "№" -> number(rest);
            case "=" -> paper.title(rest);
            case "##" -> paper.heading(rest);
            case ":" -> flushLeft(rest);
            case ">" -> signature(rest);
            case "~" -> paper.document().createParagraph();
            default -> paper.text(line);
        }
    }

    private void head(String organ) {
        XWPFParagraph paragraph = paper.centred("", WordType.ISSUER, 0);
        XWPFRun run = paragraph.getRuns().getFirst();
        run.setText(organ, 0);
        // Smaller than the head of a report: names of departments are long, and a head is one line.
        run.setFontSize(32);
        paragraph.getCTP().getPPr().getSpacing().setLineRule(STLineSpacingRule.AUTO);
        paragraph.getCTP().getPPr().getSpacing().setLine(BigInteger.valueOf(240));
    }

    private void number(String number) {
        XWPFParagraph paragraph = paper.centred(number, WordType.TEXT, 1);
        CTBorder line = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(18));
        line.setSpace(BigInteger.valueOf(8));
    }

    private void flushLeft(String text) {
        WordPaper.run(paper.document().createParagraph(), text, WordType.TEXT);
    }

    private void signature(String text) {
        XWPFParagraph paragraph = paper.document().createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setKeepNext(true);
        WordPaper.indent(paragraph).setRightChars(BigInteger.valueOf(400));
        WordPaper.run(paragraph, text, WordType.TEXT);
    }

    private static List<String> cells(String line) {
        String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        int[] widths = widths(columns);
        XWPFTable table = paper.document().createTable(rows.size(), 1);
        table.setWidth(Integer.toString(WordPaper.TEXT_WIDTH));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        Arrays.stream(widths).forEach(it -> grid.addNewGridCol().setW(BigInteger.valueOf(it)));
        for (int y = 0; y < rows.size(); y++) {
            fill(table.getRow(y), rows.get(y), widths);
        }
        rows.clear();
    }

    /** Names of fields take less than what is filled in. */
    private static int[] widths(int columns) {
        double[] parts = switch (columns) {
            case 2 -> new double[] {0.26, 0.74};
            case 4 -> new double[] {0.2, 0.3, 0.2, 0.3};
            default -> {
                double[] equal = new double[columns];
                Arrays.fill(equal, 1.0 / columns);
                yield equal;
            }
        };
        return Arrays.stream(parts)
                .mapToInt(part -> (int) (part * WordPaper.TEXT_WIDTH))
                .toArray();
    }

    private static void fill(XWPFTableRow row, List<String> cells, int[] widths) {
        row.setHeight(WordPaper.twips(11));
        row.removeCell(0);
        for (int x = 0; x < cells.size(); x++) {
            XWPFTableCell cell = row.createCell();
            // The last cell of a short row takes what is left.
            int span = x == cells.size() - 1 ? widths.length - x : 1;
            int width = Arrays.stream(widths, x, x + span).sum();
            var properties = cell.getCTTc().addNewTcPr();
            var size = properties.addNewTcW();
            size.setType(STTblWidth.DXA);
            size.setW(BigInteger.valueOf(width));
            if (span > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            paragraphs(cell, cells.get(x));
        }
    }

    private static void paragraphs(XWPFTableCell cell, String text) {
        String[] paragraphs = text.split(" \\\\ ", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            XWPFParagraph paragraph = i == 0 && !cell.getParagraphs().isEmpty()
                    ? cell.getParagraphs().getFirst()
                    : cell.addParagraph();
            if (!text.contains("{{") && text.length() <= 12) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            WordPaper.run(paragraph, paragraphs[i], WordType.FORM);
        }
    }
}
