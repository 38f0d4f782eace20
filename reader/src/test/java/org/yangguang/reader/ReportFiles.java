package org.yangguang.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yangguang.statute.report.Section;

/** Writes sample reports in the file types in which offices publish them. */
final class ReportFiles {

    private ReportFiles() {}

    /** Title, sections and tables in order, each handed to the writer of its kind. */
    static void walk(
            SampleReport report,
            PrintedForm form,
            Consumer<String> paragraph,
            Consumer<List<List<PrintedForm.Box>>> table) {
        paragraph.accept(report.title());
        report.prose().getOrDefault(0, List.of()).forEach(paragraph);
        for (Section section : report.format().sections()) {
            paragraph.accept("一二三四五六".charAt(section.no() - 1) + "、" + section.label());
            report.prose().getOrDefault(section.no(), List.of()).forEach(paragraph);
            Optional.ofNullable(section.table()).map(form::table).ifPresent(table);
        }
    }

    static String html(SampleReport report, PrintedForm form) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>")
                .append(report.title())
                .append(
                        "</title></head><body><div class=\"nav\"><table><tr><td>首页</td><td><table><tr><td>政务公开</td></tr></table></td></tr></table></div>\n");
        walk(
                report,
                form,
                paragraph -> page.append("<p>").append(paragraph).append("</p>\n"),
                table -> page.append(htmlTable(table)));
        return page.append("</body></html>").toString();
    }

    private static String htmlTable(List<List<PrintedForm.Box>> rows) {
        StringBuilder table = new StringBuilder("<table border=\"1\">\n");
        for (List<PrintedForm.Box> row : rows) {
            table.append("<tr>");
            for (PrintedForm.Box box : row) {
                table.append("<td rowspan=\"%d\" colspan=\"%d\"><p>%s</p></td>"
                        .formatted(box.rowSpan(), box.columnSpan(), box.text().isEmpty() ? "&nbsp;" : box.text()));
            }
            table.append("</tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    static byte[] docx(SampleReport report, PrintedForm form) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            walk(
                    report,
                    form,
                    paragraph -> document.createParagraph().createRun().setText(paragraph),
                    table -> writeTable(document.createTable(), table));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word keeps a cell for each row of a cell merged downwards, and none for the columns of one merged sideways. */
    private static void writeTable(XWPFTable table, List<List<PrintedForm.Box>> rows) {
        table.removeRow(0);
        List<PrintedForm.Box> open = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        int width =
                rows.getFirst().stream().mapToInt(PrintedForm.Box::columnSpan).sum();
        for (int i = 0; i < width; i++) {
            open.add(new PrintedForm.Box("", 1, 1));
            left.add(0);
        }
        for (List<PrintedForm.Box> row : rows) {
            XWPFTableRow written = table.createRow();
            while (!written.getTableCells().isEmpty()) {
                written.removeCell(0);
            }
            int next = 0;
            for (int column = 0; column < width; ) {
                boolean continues = left.get(column) > 0;
                PrintedForm.Box box = continues ? open.get(column) : row.get(next++);
                XWPFTableCell cell = written.createCell();
                var properties = cell.getCTTc().addNewTcPr();
                if (box.columnSpan() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columnSpan()));
                }
                if (box.rowSpan() > 1) {
                    properties.addNewVMerge().setVal(continues ? STMerge.CONTINUE : STMerge.RESTART);
                }
                if (!continues) {
                    cell.setText(box.text());
                }
                open.set(column, box);
                left.set(column, continues ? left.get(column) - 1 : box.rowSpan() - 1);
                column += box.columnSpan();
            }
        }
    }

    static byte[] xlsx(SampleReport report, PrintedForm form, boolean numbersAsNumbers) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("年报");
            walk(
                    report,
                    form,
                    paragraph -> sheet.createRow(nextRow(sheet)).createCell(0).setCellValue(paragraph),
                    table -> writeSheet(sheet, table, numbersAsNumbers));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int nextRow(XSSFSheet sheet) {
        return sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1;
    }

    private static void writeSheet(XSSFSheet sheet, List<List<PrintedForm.Box>> rows, boolean numbersAsNumbers) {
        int top = nextRow(sheet);
        List<BitSet> covered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow written = sheet.createRow(top + i);
            int column = 0;
            for (PrintedForm.Box box : rows.get(i)) {
                while (covered.size() <= i + box.rowSpan()) {
                    covered.add(new BitSet());
                }
                while (covered.get(i).get(column)) {
                    column++;
                }
                var cell = written.createCell(column);
                if (numbersAsNumbers && box.text().matches("-?\\d+(\\.\\d+)?")) {
                    cell.setCellValue(Double.parseDouble(box.text()));
                } else {
                    cell.setCellValue(box.text());
                }
                for (int below = i; below < i + box.rowSpan(); below++) {
                    covered.get(below).set(column, column + box.columnSpan());
                }
                if (box.rowSpan() > 1 || box.columnSpan() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            top + i, top + i + box.rowSpan() - 1, column, column + box.columnSpan() - 1));
                }
            }
        }
    }
}
