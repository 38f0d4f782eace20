package org.yangguang.platform.report.county.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.report.county.Progress;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.time.CivilTime;

/** The list of organs with their returns. It is read whole, because its figures are needed anyway, and cut here. */
final class OrganList {

    private static final Comparator<Progress.Line> BY_TIME =
            Comparator.comparing(Progress.Line::submittedAt, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Map<String, Comparator<Progress.Line>> ORDERS = Map.of(
            "name", Comparator.comparing((Progress.Line line) -> line.organ().name()),
            "state", Comparator.comparing(Progress.Line::state),
            "submitted", BY_TIME);

    private OrganList() {}

    static ListSpec spec(int year) {
        return ListSpec.of(
                        ReportPages.address(year),
                        year + "年度报表报送情况",
                        Column.text("name", "单位").sorted(),
                        Column.text("kind", "类别"),
                        Column.text("state", "状态").sorted(),
                        Column.text("submitted", "报送时间").sorted(),
                        Column.text("reminded", "最近催报"))
                .filteredBy(new Filter(
                        "state",
                        "状态",
                        Arrays.stream(ReturnState.values())
                                .map(state -> new Option(state.name(), state.label()))
                                .toList()))
                .filteredBy(new Filter("due", "时限", List.of(new Option("missing", "未报送"), new Option("late", "逾期"))))
                .filteredBy(new Filter(
                        "kind",
                        "类别",
                        Arrays.stream(OrganKind.values())
                                .map(kind -> new Option(kind.name(), kind.label()))
                                .toList()))
                .searchedBy("单位名称");
    }

    static ListView<Progress.Line> view(ListQuery query, List<Progress.Line> all) {
        List<Progress.Line> chosen = all.stream()
                .filter(line -> line.organ().name().contains(query.search()))
                .filter(line ->
                        query.find("state").map(line.state().name()::equals).orElse(true))
                .filter(line -> query.find("kind")
                        .map(line.organ().kind().name()::equals)
                        .orElse(true))
                .filter(line -> switch (query.find("due").orElse("")) {
                    case "missing" -> line.missing();
                    case "late" -> line.late();
                    default -> true;
                })
                .sorted(order(query))
                .toList();
        List<Progress.Line> page =
                chosen.stream().skip(query.offset()).limit(query.limit()).toList();
        return new ListView<>(query, page, chosen.size());
    }

    /** The list as a spreadsheet. */
    static ModelAndView sheet(ListView<Progress.Line> list) {
        return Spreadsheet.of(
                list,
                line -> Arrays.asList(
                        line.organ().name(),
                        line.organ().kind().label(),
                        line.state().label() + (line.late() ? "（逾期）" : ""),
                        day(line.submittedAt()),
                        day(line.remindedAt())));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : CivilTime.dayOf(at);
    }

    private static Comparator<Progress.Line> order(ListQuery query) {
        // Without a wish: who is missing first, in the order in which the county lists its organs (the sort is stable).
        Comparator<Progress.Line> usual = Comparator.comparing(line -> !line.missing());
        boolean descending = query.sort().startsWith("-");
        Comparator<Progress.Line> wished = ORDERS.get(descending ? query.sort().substring(1) : query.sort());
        if (wished == null) {
            return usual;
        }
        return descending ? wished.reversed() : wished;
    }
}
