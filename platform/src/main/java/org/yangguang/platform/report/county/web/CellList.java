package org.yangguang.platform.report.county.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.report.county.CellParts;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellType;

/** The organs behind a figure as a list. */
final class CellList {

    private static final String SCOPE = "scope";

    private CellList() {}

    static ListSpec spec(int year, CellSpec cell) {
        return ListSpec.of(
                        ReportPages.address(year) + "/cells/" + cell.ref(),
                        "各单位的数",
                        Column.text("name", "单位").sorted(),
                        Column.number("figure", "数").sorted(),
                        Column.text("records", "背后的记录"))
                .filteredBy(new Filter(
                        SCOPE,
                        "范围",
                        Arrays.stream(RollUp.Scope.values())
                                .map(scope -> new Option(scope.name(), scope.label()))
                                .toList()))
                .searchedBy("单位名称");
    }

    static RollUp.Scope scope(ListQuery query) {
        return query.find(SCOPE).map(RollUp.Scope::valueOf).orElse(RollUp.Scope.ENTERED);
    }

    static ListView<CellParts.Line> view(ListQuery query, CellParts.Opened opened) {
        List<CellParts.Line> chosen = opened.lines().stream()
                .filter(line -> line.organ().name().contains(query.search()))
                .sorted(order(query, opened.cell()))
                .toList();
        return new ListView<>(
                query, chosen.stream().skip(query.offset()).limit(query.limit()).toList(), chosen.size());
    }

    static ModelAndView sheet(ListView<CellParts.Line> list) {
        return Spreadsheet.of(
                list,
                line -> List.of(
                        line.organ().name(),
                        line.value().unit() == null ? line.value().number() : line.figure(),
                        line.records().size()));
    }

    /** Without a wish in the order in which the county lists its organs; the sort is stable. */
    private static Comparator<CellParts.Line> order(ListQuery query, CellSpec cell) {
        boolean descending = query.sort().startsWith("-");
        Comparator<CellParts.Line> order = switch (descending ? query.sort().substring(1) : query.sort()) {
            case "name" -> Comparator.comparing(line -> line.organ().name());
            case "figure" -> Comparator.comparing(line -> size(line, cell));
            default -> (_, _) -> 0;
        };
        return descending ? order.reversed() : order;
    }

    private static BigDecimal size(CellParts.Line line, CellSpec cell) {
        return cell.type() == CellType.AMOUNT
                ? line.value().in("元")
                : line.value().number();
    }
}
