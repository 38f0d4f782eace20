package org.yangguang.platform.documents.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.DocumentKind;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemLine;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.time.CivilTime;

/** The registers: all official documents, and the normative ones with their status. */
@Controller
class DocumentRegisterController {

    static final String POLICIES = "/policies";
    static final String NORMATIVE = "/normative-documents";

    private static final int YEARS = 15;

    private final Items items;
    private final Columns columns;
    private final Organs organs;
    private final CivilTime time;

    DocumentRegisterController(Items items, Columns columns, Organs organs, CivilTime time) {
        this.items = items;
        this.columns = columns;
        this.organs = organs;
        this.time = time;
    }

    @GetMapping(POLICIES)
    ModelAndView policies(HttpServletRequest call) {
        return register(
                call,
                spec(POLICIES, "政策文件")
                        .filteredBy(filter("documentKind", "种类", DocumentKind.values(), DocumentKind::label)),
                ItemFilter.ALL.of(ItemKind.OFFICIAL_DOCUMENT),
                Map.of());
    }

    @GetMapping(NORMATIVE)
    ModelAndView normative(HttpServletRequest call) {
        return register(call, spec(NORMATIVE, "行政规范性文件"), ItemFilter.ALL.onlyNormative(), items.normativeByValidity());
    }

    private ModelAndView register(
            HttpServletRequest call, ListSpec spec, ItemFilter all, Map<Validity, Long> standing) {
        ListQuery query = spec.read(call.getParameterMap());
        LocalDate first = query.find("year")
                .map(year -> LocalDate.of(Integer.parseInt(year), 1, 1))
                .orElse(null);
        ItemFilter filter = all.of(query.find("organ")
                        .flatMap(organs::findByCode)
                        .map(Organ::id)
                        .orElse(null))
                .of(query.find("documentKind").map(DocumentKind::valueOf).orElse(null))
                .standing(query.find("validity").map(Validity::valueOf).orElse(null))
                .between(first, first == null ? null : first.plusYears(1).minusDays(1))
                .containing(query.search());
        ListView<ItemLine> list =
                new ListView<>(query, items.lines(filter, query.limit(), query.offset()), items.count(filter));
        if (query.export()) {
            return Spreadsheet.of(list, this::cells);
        }
        Page page = columns.find(spec.address().equals(NORMATIVE) ? "normative-documents" : "policies")
                .map(column -> Page.of(spec.caption()).in(column.marks()))
                .orElseGet(() -> Page.of(spec.caption()));
        return new ModelAndView(
                "documents/publicsite/register",
                Map.of("page", page, "list", list, "standing", standing, "today", time.today()));
    }

    private List<?> cells(ItemLine line) {
        DocumentFacts facts = line.document();
        Validity validity = line.validity(time.today());
        List<Object> cells = new ArrayList<>();
        cells.add(line.title());
        cells.add(facts == null || facts.number() == null ? "" : facts.number().text());
        cells.add(line.organName());
        cells.add(line.publishedOn());
        cells.add(validity == null ? "" : validity.label());
        return cells;
    }

    private ListSpec spec(String address, String caption) {
        int year = time.today().getYear();
        List<Option> years = IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(year - back))
                .map(each -> new Option(each, each + "年"))
                .toList();
        List<Option> issuers = organs.list().stream()
                .map(organ -> new Option(organ.code(), organ.name()))
                .toList();
        return ListSpec.of(
                        address,
                        caption,
                        Column.text("title", "标题"),
                        Column.text("number", "文号"),
                        Column.text("organ", "发文机关"),
                        Column.text("published", "发布日期"),
                        Column.text("validity", "效力"))
                .filteredBy(new Filter("organ", "发文机关", issuers))
                .filteredBy(filter("validity", "效力", Validity.values(), Validity::label))
                .filteredBy(new Filter("year", "发布年份", years))
                .searchedBy("标题或者文号");
    }

    private static <E extends Enum<E>> Filter filter(String key, String label, E[] values, Function<E, String> words) {
        return new Filter(
                key,
                label,
                Arrays.stream(values)
                        .map(each -> new Option(each.name(), words.apply(each)))
                        .toList());
    }
}
