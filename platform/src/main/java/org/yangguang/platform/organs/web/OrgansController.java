package org.yangguang.platform.organs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

@Controller
class OrgansController {

    private static final ListSpec LIST = ListSpec.of(
                    "/workbench/organs",
                    "机关",
                    Column.text("code", "代码").sorted(),
                    Column.text("name", "名称"),
                    Column.text("kind", "性质").sorted(),
                    Column.text("reports", "填报年度报表"))
            .filteredBy(new Filter(
                    "kind",
                    "性质",
                    Arrays.stream(OrganKind.values())
                            .map(kind -> new Option(kind.name(), kind.label()))
                            .toList()))
            .searchedBy("机关名称");

    private final Organs organs;
    private final CivilTime time;

    OrgansController(Organs organs, CivilTime time) {
        this.organs = organs;
        this.time = time;
    }

    @GetMapping("/workbench/organs")
    ModelAndView list(HttpServletRequest request) {
        ListQuery query = LIST.read(request.getParameterMap());
        LocalDate today = time.today();
        List<Organ> found = organs.list().stream()
                .filter(organ -> organ.existsOn(today) && organ.name().contains(query.search()))
                .filter(organ ->
                        query.find("kind").map(organ.kind().name()::equals).orElse(true))
                .sorted(order(query))
                .toList();
        List<Organ> shown =
                found.stream().skip(query.offset()).limit(query.limit()).toList();
        return new ModelAndView(
                "organs/web/organs", Map.of("page", Page.of("机关"), "list", new ListView<>(query, shown, found.size())));
    }

    private static Comparator<Organ> order(ListQuery query) {
        Comparator<Organ> order = switch (query.sort().replace("-", "")) {
            case "code" -> Comparator.comparing(Organ::code);
            case "kind" -> Comparator.comparing(Organ::kind);
            default -> Comparator.comparingInt(Organ::position);
        };
        return query.sort().startsWith("-") ? order.reversed() : order;
    }
}
