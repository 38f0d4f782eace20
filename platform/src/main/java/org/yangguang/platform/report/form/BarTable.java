package org.yangguang.platform.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Row;

/**
 * A chart that is a table: figures of several years with a bar under each, so that it can be read by everyone and needs
 * no script. All bars share one scale.
 *
 * @param years from left to right
 */
public record BarTable(String title, List<Integer> years, List<Line> lines) {

    /** The figures of one year. */
    public record Year(int year, ReportFormat format, ReportTables tables) {}

    /**
     * One line.
     *
     * @param figures one a year, null where the year has no such figure
     */
    public record Line(String label, List<@Nullable Long> figures) {}

    /** Copies the years. */
    public BarTable {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** Requests received and handled, their results, and review, over years in this order. */
    public static List<BarTable> of(List<Year> years) {
        List<Integer> heads = years.stream().map(Year::year).toList();
        return List.of(
                new BarTable("申请的接收与办理（件）", heads, requests(years)),
                new BarTable("申请的办理结果（件）", heads, results(years)),
                new BarTable("行政复议和行政诉讼（件）", heads, reviews(years)));
    }

    /** The length of a bar in percent of the longest, at least a sliver where there is something. */
    public double percent(long figure) {
        long longest = lines.stream()
                .flatMap(line -> line.figures().stream())
                .mapToLong(each -> each == null ? 0 : each)
                .max()
                .orElse(0);
        return figure <= 0 ? 0 : Math.max(1, Math.round(1000.0 * figure / longest) / 10.0);
    }

    private static List<Line> requests(List<Year> years) {
        return List.of(
                line("本年新收", years, year -> total(year, "received_new")),
                line("上年结转", years, year -> total(year, "carried_in")),
                line("本年办结", years, year -> total(year, "results_total")),
                line("结转下年", years, year -> total(year, "carried_out")));
    }

    /** The rows right under 本年度办理结果, each with what is printed below it. */
    private static List<Line> results(List<Year> years) {
        List<Row> rows = results(years.getFirst().format()).stream()
                .filter(row -> !row.computed())
                .toList();
        return rows.stream()
                .map(row -> line(plain(row.label()), years, year -> sum(year, row.key())))
                .toList();
    }

    private static List<Line> reviews(List<Year> years) {
        return years.getFirst().format().layout(ReportTable.TABLE_4).rows().stream()
                .map(row -> line(
                        row.group() == null ? row.label() : row.group() + "：" + row.label(),
                        years,
                        year -> figure(year, new CellRef(ReportTable.TABLE_4, row.key(), "total"))))
                .toList();
    }

    private static List<Row> results(ReportFormat format) {
        return format.layout(ReportTable.TABLE_3).rows().stream()
                .filter(row -> row.key().equals("results"))
                .flatMap(row -> row.children().stream())
                .toList();
    }

    private static @Nullable Long sum(Year year, String rowKey) {
        List<Long> parts = results(year.format()).stream()
                .filter(row -> row.key().equals(rowKey))
                .flatMap(Row::flatten)
                .filter(Row::printed)
                .map(row -> total(year, row.key()))
                .flatMap(figure -> figure == null ? Stream.empty() : Stream.of(figure))
                .toList();
        return parts.isEmpty()
                ? null
                : parts.stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable Long total(Year year, String row) {
        return figure(year, new CellRef(ReportTable.TABLE_3, row, "total"));
    }

    private static @Nullable Long figure(Year year, CellRef ref) {
        return year.tables()
                .find(ref)
                .map(CellValue::number)
                .map(number -> number.longValue())
                .orElse(null);
    }

    private static Line line(String label, List<Year> years, Function<Year, @Nullable Long> figure) {
        List<@Nullable Long> figures = new ArrayList<>();
        years.forEach(year -> figures.add(figure.apply(year)));
        return new Line(label, figures);
    }

    /** （二）部分公开（区分处理的…） → 部分公开. */
    private static String plain(String label) {
        return label.replaceAll("（[^）]*）", "");
    }
}
