package org.yangguang.platform.requests.papers.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Series;
import org.yangguang.platform.requests.papers.Template;
import org.yangguang.platform.requests.papers.TemplateAddress;

/** The list of documents with the template in force for each; read whole, it is short. */
final class TemplateList {

    private static final Map<String, Comparator<Line>> ORDERS = Map.of(
            "number", Comparator.comparingInt((Line line) -> line.kind().number()),
            "title", Comparator.comparing((Line line) -> line.kind().title()),
            "since", Comparator.comparing((Line line) -> line.template().since()));

    private TemplateList() {}

    /**
     * One document.
     *
     * @param problem why its template should be replaced, empty where it need not
     */
    record Line(PaperKind kind, Template template, String problem) {

        static Line of(Template template, LocalDate today) {
            return new Line(
                    template.version().kind(),
                    template,
                    template.outdated(today).orElse(""));
        }

        String since() {
            return Wording.shortDay(template.since());
        }
    }

    static ListSpec spec(String organCode) {
        return ListSpec.of(
                        TemplateAddress.list(organCode),
                        "文书模板",
                        Column.number("number", "序号").sorted(),
                        Column.text("title", "文书").sorted(),
                        Column.text("series", "种类"),
                        Column.text("basis", "依据"),
                        Column.text("version", "在用版本"),
                        Column.text("since", "上传或者核对日期").sorted())
                .filteredBy(new Filter("series", "种类", options(Series.values(), Series::label)))
                .filteredBy(new Filter("owner", "版本", options(Template.Owner.values(), Template.Owner::label)))
                .filteredBy(new Filter("state", "状态", List.of(new Option("outdated", "需要更新"))))
                .searchedBy("文书名称");
    }

    private static <T extends Enum<T>> List<Option> options(T[] values, Function<T, String> label) {
        return Arrays.stream(values)
                .map(it -> new Option(it.name(), label.apply(it)))
                .toList();
    }

    static ListView<Line> view(ListQuery query, List<Line> all) {
        List<Line> chosen = all.stream()
                .filter(line -> line.kind().title().contains(query.search()))
                .filter(line -> query.find("series")
                        .map(line.kind().series().name()::equals)
                        .orElse(true))
                .filter(line -> query.find("owner")
                        .map(line.template().owner().name()::equals)
                        .orElse(true))
                .filter(line -> query.find("state").isEmpty() || !line.problem().isEmpty())
                .sorted(order(query))
                .toList();
        List<Line> page =
                chosen.stream().skip(query.offset()).limit(query.limit()).toList();
        return new ListView<>(query, page, chosen.size());
    }

    static ModelAndView sheet(ListView<Line> list) {
        return Spreadsheet.of(
                list,
                line -> Arrays.asList(
                        line.kind().number(),
                        line.kind().title(),
                        line.kind().series().label(),
                        line.kind().basis(),
                        line.template().name(),
                        line.template().since()));
    }

    private static Comparator<Line> order(ListQuery query) {
        boolean descending = query.sort().startsWith("-");
        Comparator<Line> wished = ORDERS.getOrDefault(
                descending ? query.sort().substring(1) : query.sort(),
                Comparator.comparingInt(line -> line.kind().number()));
        return descending ? wished.reversed() : wished;
    }
}
