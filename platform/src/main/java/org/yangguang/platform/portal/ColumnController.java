package org.yangguang.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

/** What stands in a column, and in the columns below it. */
@Controller
class ColumnController {

    static final String COLUMN = "/columns/{slug}";

    /** Years that can be chosen, counted back from this one. */
    private static final int YEARS = 10;

    private final SiteColumns columns;
    private final Items items;
    private final Organs organs;
    private final CivilTime time;

    ColumnController(SiteColumns columns, Items items, Organs organs, CivilTime time) {
        this.columns = columns;
        this.items = items;
        this.organs = organs;
        this.time = time;
    }

    @GetMapping(COLUMN)
    ModelAndView column(@PathVariable String slug, HttpServletRequest request) {
        ColumnTree tree = columns.tree();
        InformationColumn column = tree.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (column.address() != null) {
            return new ModelAndView(new RedirectView(column.address()));
        }
        Set<ColumnId> within = tree.within(column.id());
        ListQuery query = spec(column).read(request.getParameterMap());
        ItemFilter filter = filter(query).in(within);
        return new ModelAndView(
                "portal/column",
                Map.of(
                        "page", page(tree, column),
                        "column", column,
                        "below", tree.children(column.id()),
                        "today", time.today(),
                        "list",
                                new ListView<>(
                                        query,
                                        items.lines(filter, query.limit(), query.offset()),
                                        items.count(filter))));
    }

    private static Page page(ColumnTree tree, InformationColumn column) {
        Page page = Page.of(column.name()).in(column.marks());
        for (InformationColumn above : tree.path(column)) {
            if (!above.equals(column)) {
                page = page.under(above.name(), above.path());
            }
        }
        return page;
    }

    private ListSpec spec(InformationColumn column) {
        int year = time.today().getYear();
        List<Option> publishers = organs.list().stream()
                .map(organ -> new Option(organ.code(), organ.name()))
                .toList();
        return ListSpec.of(column.path(), column.name(), Column.text("title", "标题"))
                .filteredBy(new Filter("organ", "机关", publishers))
                .filteredBy(new Filter(
                        "year",
                        "年份",
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> Integer.toString(year - back))
                                .map(each -> new Option(each, each + "年"))
                                .toList()));
    }

    private ItemFilter filter(ListQuery query) {
        ItemFilter filter = query.find("organ")
                .flatMap(organs::findByCode)
                .map(Organ::id)
                .map(ItemFilter.ALL::of)
                .orElse(ItemFilter.ALL);
        return query.find("year")
                .map(Integer::valueOf)
                .map(year -> filter.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .orElse(filter);
    }
}
