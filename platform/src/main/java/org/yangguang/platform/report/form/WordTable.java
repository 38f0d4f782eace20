package org.yangguang.platform.report.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yangguang.platform.paper.WordPaper;
import org.yangguang.platform.paper.WordType;
import org.yangguang.platform.report.form.GridCell.Kind;
import org.yangguang.statute.report.ReportTable;

/** One table of the report in Word, with the merged cells of the form, fitted to the width of the text. */
final class WordTable {

    private static final int LINE = WordPaper.twips(6.4);

    private final FormView form;
    private final FormGrid grid;
    private final int[] widths;

    private WordTable(FormView form, ReportTable table) {
        this.form = form;
        this.grid = form.grid(table);
        this.widths = widths(grid);
    }

    static void add(XWPFDocument document, FormView form, ReportTable table) {
        new WordTable(form, table).draw(document);
    }

    private void draw(XWPFDocument document) {
        List<List<GridCell>> lines = new ArrayList<>(grid.head());
        lines.addAll(grid.body());
        XWPFTable table = document.createTable(lines.size(), 1);
        layOut(table);
        // A merged cell is repeated as an empty continuation in each line that it covers.
        GridCell[] above = new GridCell[grid.columns()];
        for (int y = 0; y < lines.size(); y++) {
            XWPFTableRow row = table.getRow(y);
            row.setCantSplitRow(true);
            row.setHeight(LINE);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
            row.setRepeatHeader(y < grid.head().size());
            while (row.getTableCells().size() > 0) {
                row.removeCell(0);
            }
            lines.get(y).forEach(cell -> above[cell.column()] = cell);
            for (int x = 0; x < grid.columns(); x += above[x].colSpan()) {
                draw(row.createCell(), above[x], lines.get(y).contains(above[x]));
            }
        }
    }

    private void draw(XWPFTableCell paper, GridCell cell, boolean begins) {
        CTTcPr properties = paper.getCTTc().isSetTcPr()
                ? paper.getCTTc().getTcPr()
                : paper.getCTTc().addNewTcPr();
        int width = 0;
        for (int x = cell.column(); x < cell.column() + cell.colSpan(); x++) {
            width += widths[x];
        }
        CTTblWidth size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        if (cell.colSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (cell.kind() == Kind.COLUMN && cell.colSpan() == 1 && grid.table() != ReportTable.TABLE_2) {
            narrow(properties, cell.text().length());
        }
        paper.setVerticalAlignment(XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = paper.getParagraphs().getFirst();
        paragraph.setAlignment(
                cell.kind() == Kind.ROW && cell.rowSpan() == 1 && grid.labelColumns() > 1
                        ? ParagraphAlignment.LEFT
                        : ParagraphAlignment.CENTER);
        // Off the grid of 22 lines, in which a small type would float.
        paragraph.getCTP().getPPr().addNewSnapToGrid().setVal("0");
        WordType.CELL.applyToMark(paragraph);
        if (begins) {
            boolean broken =
                    cell.spec() != null && !form.findings(cell.figure().ref()).isEmpty();
            if (broken) {
                paper.setColor("FBE9E7");
            }
            WordPaper.run(paragraph, text(cell), broken ? WordType.BROKEN_CELL : WordType.CELL);
        }
    }

    /** Labels of four or six characters break after each pair, as on the form. */
    private static void narrow(CTTcPr properties, int characters) {
        if (characters == 4 || characters == 6) {
            CTTcMar margins = properties.addNewTcMar();
            for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
                side.setType(STTblWidth.DXA);
                side.setW(BigInteger.valueOf(95));
            }
        }
    }

    private String text(GridCell cell) {
        return cell.kind() == Kind.FIGURE ? form.text(cell.figure().ref()) : cell.text();
    }

    private void layOut(XWPFTable table) {
        table.setWidth(String.valueOf(WordPaper.TEXT_WIDTH));
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setCellMargins(40, 40, 40, 40);
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** Headings of rows take what they need, figures share the rest. */
    private static int[] widths(FormGrid grid) {
        double[] labels = switch (grid.table()) {
            case TABLE_2 -> new double[] {45};
            case TABLE_3 -> new double[] {14, 20, 43};
            case TABLE_4 -> new double[0];
        };
        int[] widths = new int[grid.columns()];
        int used = 0;
        for (int x = 0; x < grid.labelColumns(); x++) {
            widths[x] = WordPaper.twips(labels[x]);
            used += widths[x];
        }
        int figures = grid.columns() - grid.labelColumns();
        for (int x = grid.labelColumns(); x < grid.columns(); x++) {
            widths[x] = (WordPaper.TEXT_WIDTH - used) / figures;
        }
        return widths;
    }
}
