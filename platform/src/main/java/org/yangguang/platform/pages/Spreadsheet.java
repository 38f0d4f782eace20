package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * A list as an Excel file: the same columns and the same rows as on the page, all of them.
 *
 * <pre>{@code
 * if (query.export()) return Spreadsheet.of(list, row -> List.of(row.name(), row.count(), row.day()));
 * }</pre>
 */
public final class Spreadsheet<T> implements View {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListView<T> list;
    private final Function<T, List<?>> cells;

    private Spreadsheet(ListView<T> list, Function<T, List<?>> cells) {
        this.list = list;
        this.cells = cells;
    }

    /**
     * What a controller returns in place of the page.
     *
     * @param cells one value for each column of the list: text, number, date, time, or null for an empty cell
     */
    public static <T> ModelAndView of(ListView<T> list, Function<T, List<?>> cells) {
        return new ModelAndView(new Spreadsheet<>(list, cells));
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(list.spec().caption() + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(response.getOutputStream());
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Yangguang", "1.0")) {
            Worksheet sheet = book.newWorksheet(list.spec().caption());
            List<Column> columns = list.spec().columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).label());
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (T row : list.rows()) {
                List<?> values = cells.apply(row);
                for (int i = 0; i < values.size(); i++) {
                    value(sheet, line, i, values.get(i));
                }
                line++;
            }
        }
    }

    private static void value(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(line, column, number);
            case Number number -> sheet.value(line, column, number);
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(line, column, time);
                sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(line, column, value.toString());
        }
    }
}
