package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Redacting.FILES;
import static org.yangguang.privacy.files.Redacting.ID;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.nowhere;
import static org.yangguang.privacy.files.Redacting.redacted;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yangguang.privacy.files.Concealed.Place;
import org.yangguang.privacy.files.Redaction.Redacted;

class SheetFileTests {

    private static byte[] book(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(file);
            return file.toByteArray();
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row in = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return in.createCell(column);
    }

    private static String shown(byte[] content, int row, int column) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new DataFormatter()
                    .formatCellValue(book.getSheetAt(0).getRow(row).getCell(column));
        }
    }

    @Test
    void texts_and_numbers_of_cells_are_masked_and_amounts_stay() throws IOException {
        byte[] file = book(book -> {
            Sheet sheet = book.createSheet("名单");
            cell(sheet, 0, 0).setCellValue("姓名");
            cell(sheet, 1, 0).setCellValue("张建国");
            cell(sheet, 1, 1).setCellValue(ID);
            cell(sheet, 1, 2).setCellValue(13_858_123_456d);
            cell(sheet, 1, 3).setCellValue(83_160.5);
        });

        Redacted redacted = redacted(file);

        assertThat(shown(redacted.content(), 1, 0)).isEqualTo("张**");
        assertThat(shown(redacted.content(), 1, 1)).isEqualTo("110***********7758");
        assertThat(shown(redacted.content(), 1, 2)).isEqualTo("138****3456");
        assertThat(shown(redacted.content(), 1, 3)).isEqualTo("83160.5");
        nowhere(redacted.content(), ID, MOBILE, "1.3858123456", "张建国");
    }

    @Test
    void formulas_become_their_values_because_they_carry_what_they_were_made_of() throws IOException {
        byte[] file = book(book -> {
            Sheet sheet = book.createSheet();
            cell(sheet, 0, 0).setCellFormula("\"电话\"&\"" + MOBILE + "\"");
            cell(sheet, 0, 1).setCellFormula("1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Redacted redacted = redacted(file);

        nowhere(redacted.content(), MOBILE, "<f>");
        assertThat(shown(redacted.content(), 0, 0)).isEqualTo("电话138****3456");
        assertThat(shown(redacted.content(), 0, 1)).isEqualTo("3");
    }

    @Test
    void hidden_sheets_rows_and_columns_are_gone() throws IOException {
        byte[] file = book(book -> {
            Sheet sheet = book.createSheet("公开");
            cell(sheet, 0, 0).setCellValue("可见");
            cell(sheet, 1, 0).setCellValue("隐行内容");
            sheet.getRow(1).setZeroHeight(true);
            cell(sheet, 0, 3).setCellValue("隐列内容");
            sheet.setColumnHidden(3, true);
            Sheet hidden = book.createSheet("底稿");
            cell(hidden, 0, 0).setCellValue("隐表" + ID);
            book.setSheetHidden(1, true);
            Sheet veryHidden = book.createSheet("参数");
            cell(veryHidden, 0, 0).setCellValue("深藏" + MOBILE);
            book.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        });

        assertThat(scan(file).concealed())
                .contains(
                        new Concealed(Place.HIDDEN_SHEET, "底稿"),
                        new Concealed(Place.HIDDEN_SHEET, "参数"),
                        new Concealed(Place.HIDDEN_ROW, ""),
                        new Concealed(Place.HIDDEN_COLUMN, ""));
        assertThat(scan(file).text()).contains("隐行内容", "隐列内容", "深藏");
        Redacted redacted = redacted(file);

        nowhere(redacted.content(), "隐行内容", "隐列内容", "隐表", "深藏", ID, MOBILE, "底稿", "参数");
        assertThat(shown(redacted.content(), 0, 0)).isEqualTo("可见");
    }

    @Test
    void comments_names_headings_and_properties_are_gone_or_masked() throws IOException {
        byte[] file = book(book -> {
            Sheet sheet = book.createSheet("表");
            Cell cell = cell(sheet, 0, 0);
            cell.setCellValue("内容");
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("联系" + MOBILE));
            comment.setAuthor("周批注");
            cell.setCellComment(comment);
            book.createName().setNameName("号码");
            book.getName("号码").setRefersToFormula("\"" + ID + "\"");
            sheet.getHeader().setCenter("身份证" + ID);
            book.getProperties().getCoreProperties().setCreator("吴作者");
        });

        Redacted redacted = redacted(file);

        nowhere(redacted.content(), MOBILE, ID, "周批注", "吴作者");
        assertThat(redacted.alsoRemoved()).contains("批注", "定义的名称");
        assertThat(shown(redacted.content(), 0, 0)).isEqualTo("内容");
    }

    private static Scanned scan(byte[] file) {
        try {
            return FILES.scan(file, "附件");
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
