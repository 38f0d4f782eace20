package org.yangguang.platform.report.county.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.report.county.Progress;
import org.yangguang.platform.time.CivilTime;

/** The list of organs as a spreadsheet. */
final class OrganSheet {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private OrganSheet() {}

    static ModelAndView view(List<Progress.Line> lines, int year) {
        View view = new View() {
            @Override
            public String getContentType() {
                return TYPE;
            }

            @Override
            public void render(
                    @Nullable Map<String, ?> model,
                    jakarta.servlet.http.HttpServletRequest request,
                    jakarta.servlet.http.HttpServletResponse response)
                    throws Exception {
                response.setContentType(TYPE);
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(year + "年度报表报送情况.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString());
                try (SXSSFWorkbook book = book(lines)) {
                    book.write(response.getOutputStream());
                }
            }
        };
        return new ModelAndView(view);
    }

    private static SXSSFWorkbook book(List<Progress.Line> lines) {
        SXSSFWorkbook book = new SXSSFWorkbook();
        Sheet sheet = book.createSheet("报送情况");
        fill(sheet.createRow(0), List.of("单位", "类别", "状态", "是否逾期", "报送时间", "最近催报"));
        int number = 1;
        for (Progress.Line line : lines) {
            fill(
                    sheet.createRow(number++),
                    List.of(
                            line.organ().name(),
                            line.organ().kind().label(),
                            line.state().label(),
                            line.late() ? "逾期" : "",
                            day(line.submittedAt()),
                            day(line.remindedAt())));
        }
        return book;
    }

    private static String day(java.time.@Nullable Instant at) {
        return at == null ? "" : Wording.shortDay(CivilTime.dayOf(at));
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
