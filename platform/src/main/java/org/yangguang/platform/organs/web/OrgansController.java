package org.yangguang.platform.organs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.time.CivilTime;

/** The organs as a list, and entering more. */
@Controller
class OrgansController {

    static final List<Option> KINDS = Arrays.stream(OrganKind.values())
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList();

    private static final int LONGEST_PASTE = 100_000;

    private static final ListSpec LIST = ListSpec.of(
                    OrganKeeping.LIST,
                    "机关",
                    Column.text("code", "代码").sorted(),
                    Column.text("name", "名称"),
                    Column.text("kind", "性质").sorted(),
                    Column.text("reports", "填报年度报表"),
                    Column.text("state", "状态"))
            .filteredBy(new Filter("kind", "性质", KINDS))
            .filteredBy(new Filter("state", "状态", List.of(new Option("now", "现有"), new Option("past", "已撤销"))))
            .searchedBy("机关名称");

    private final Organs organs;
    private final OrganKeeping keeping;
    private final CivilTime time;

    OrgansController(Organs organs, OrganKeeping keeping, CivilTime time) {
        this.organs = organs;
        this.keeping = keeping;
        this.time = time;
    }

    @GetMapping(OrganKeeping.LIST)
    ModelAndView list(SignedIn reader, HttpServletRequest request) {
        ListQuery query = LIST.read(request.getParameterMap());
        LocalDate today = time.today();
        boolean existing = !query.find("state").orElse("now").equals("past");
        List<Organ> found = organs.list().stream()
                .filter(organ ->
                        organ.existsOn(today) == existing && organ.name().contains(query.search()))
                .filter(organ ->
                        query.find("kind").map(organ.kind().name()::equals).orElse(true))
                .sorted(order(query))
                .toList();
        List<Organ> shown =
                found.stream().skip(query.offset()).limit(query.limit()).toList();
        ListView<Organ> view = new ListView<>(query, shown, found.size());
        if (query.export()) {
            return Spreadsheet.of(
                    view,
                    organ -> List.of(
                            organ.code(), organ.name(), organ.kind().label(), reports(organ), state(organ, today)));
        }
        return new ModelAndView(
                "organs/web/organs",
                Map.of("page", Page.of("机关"), "list", view, "today", today, "keeps", keeps(reader)));
    }

    @GetMapping(OrganKeeping.LIST + "/new")
    ModelAndView fillIn() {
        return form(Form.of(Map.of("kind", OrganKind.DEPARTMENT.name(), "reports", "yes")));
    }

    @PostMapping(OrganKeeping.LIST)
    ModelAndView add(SignedIn keeper, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        String text = form.text("organs", "机关", LONGEST_PASTE);
        OrganKind otherwise =
                form.choice("kind", "性质", KINDS).map(OrganKind::valueOf).orElse(OrganKind.DEPARTMENT);
        LocalDate since = form.value("since").isBlank()
                ? Organ.LONG_SINCE
                : form.date("since", "成立日期").orElse(Organ.LONG_SINCE);
        NewOrgans read = NewOrgans.read(text, otherwise, organs.list());
        if (!text.isEmpty()) {
            read.problems().forEach(problem -> form.problems().add("organs", problem));
        }
        if (!form.isWrong()) {
            boolean reports = form.chosen("reports", "yes");
            switch (keeping.add(keeper.county(), form.key(), read.organs(), reports, since)) {
                case Effect.Done done -> {
                    return new ModelAndView("redirect:" + done.next());
                }
                case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
            }
        }
        ModelAndView shown = form(form);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    static boolean keeps(SignedIn reader) {
        return reader.is(Role.OFFICE) || reader.is(Role.ADMINISTRATOR);
    }

    static String reports(Organ organ) {
        return organ.reports() ? "填报" : "不填报";
    }

    static String state(Organ organ, LocalDate today) {
        return organ.existsOn(today) ? "现有" : "已撤销";
    }

    private static ModelAndView form(Form form) {
        Page page = Page.of("新增机关").under("机关", OrganKeeping.LIST).with(form.problems());
        return new ModelAndView("organs/web/newOrgans", Map.of("page", page, "form", form, "kinds", KINDS));
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
