package org.yangguang.platform.requests.handling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.handling.CaseList;
import org.yangguang.platform.requests.handling.CaseList.Line;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.IntakeChannel;

/** The cases of an organ, and of the whole county for those who oversee it. */
@Controller
class ListController {

    private static final int FIRST_YEAR = 2019;

    private final CaseList cases;
    private final Organs organs;
    private final People people;
    private final CivilTime time;

    ListController(CaseList cases, Organs organs, People people, CivilTime time) {
        this.cases = cases;
        this.organs = organs;
        this.people = people;
        this.time = time;
    }

    @GetMapping(HandlingAddresses.ORGAN)
    ModelAndView ofOrgan(@PathVariable String organ, HttpServletRequest request) {
        Organ own = organs.findByCode(organ).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Option> posts = people.posts(own.id()).stream()
                .map(post -> new Option(Long.toString(post.id()), post.titleAndHolder()))
                .toList();
        ListSpec spec = spec(HandlingAddresses.COUNTY + "/" + own.code(), false)
                .filteredBy(new Filter("handler", "承办岗位", posts));
        return show(spec.read(request.getParameterMap()), List.of(own), own);
    }

    @GetMapping(HandlingAddresses.COUNTY)
    ModelAndView ofCounty(SignedIn reader, HttpServletRequest request) {
        List<Organ> all = organs.within(reader.county());
        ListSpec spec = spec(HandlingAddresses.COUNTY, true)
                .filteredBy(new Filter(
                        "organ",
                        "机关",
                        all.stream().map(it -> new Option(it.code(), it.name())).toList()));
        return show(spec.read(request.getParameterMap()), all, null);
    }

    private ModelAndView show(ListQuery query, List<Organ> of, @Nullable Organ own) {
        ListView<Line> list = cases.list(of, query);
        if (query.export()) {
            return Spreadsheet.of(list, line -> cells(line, own == null));
        }
        Map<String, Object> model = new HashMap<>(Map.of(
                "page",
                Page.of(own == null ? "全县申请办理" : "申请办理"),
                "list",
                list,
                "today",
                time.today(),
                "county",
                own == null,
                "organCode",
                own == null ? "" : own.code()));
        return new ModelAndView("requests/handling/list", model);
    }

    private static List<?> cells(Line line, boolean county) {
        List<@Nullable Object> cells = new java.util.ArrayList<>();
        cells.add(line.number());
        cells.add(line.title());
        if (county) {
            cells.add(line.organ());
        }
        cells.add(line.applicant().label());
        cells.add(line.channel().label());
        cells.add(line.received());
        cells.add(line.due());
        cells.add(line.state().label());
        cells.add(line.outcome() == null ? "" : line.outcome().label());
        cells.add(line.handler());
        return cells;
    }

    private ListSpec spec(String address, boolean county) {
        Column number = Column.text("number", "登记编号").sorted();
        Column title = Column.text("title", "申请内容");
        Column applicant = Column.text("applicant", "申请人");
        Column channel = Column.text("channel", "渠道");
        Column received = Column.text("received", "收到日期").sorted();
        Column due = Column.text("due", "答复期限").sorted();
        Column state = Column.text("state", "状态");
        Column outcome = Column.text("outcome", "结果");
        Column handler = Column.text("handler", "承办岗位");
        ListSpec list = county
                ? ListSpec.of(
                        address,
                        "全县申请",
                        number,
                        title,
                        Column.text("organ", "机关"),
                        applicant,
                        channel,
                        received,
                        due,
                        state,
                        outcome,
                        handler)
                : ListSpec.of(address, "申请", number, title, applicant, channel, received, due, state, outcome, handler);
        return list.filteredBy(new Filter(
                        "term",
                        "期限",
                        List.of(
                                new Option("overdue", "已超期"),
                                new Option("week", "本周到期"),
                                new Option("unopened", "尚未查收"))))
                .filteredBy(filter("state", "状态", CaseState.values(), CaseState::label))
                .filteredBy(filter("channel", "渠道", IntakeChannel.values(), IntakeChannel::label))
                .filteredBy(filter("applicant", "申请人", ApplicantKind.values(), ApplicantKind::label))
                .filteredBy(filter("outcome", "结果", Outcome.values(), Outcome::label))
                .filteredBy(new Filter("year", "收到年份", years(time.today())))
                .searchedBy("编号、标题或者内容");
    }

    private static <E extends Enum<E>> Filter filter(
            String key, String label, E[] values, java.util.function.Function<E, String> words) {
        return new Filter(
                key,
                label,
                Arrays.stream(values)
                        .map(it -> new Option(it.name(), words.apply(it)))
                        .toList());
    }

    private static List<Option> years(LocalDate today) {
        return IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                .map(i -> FIRST_YEAR + today.getYear() - i)
                .mapToObj(year -> new Option(Integer.toString(year), year + "年"))
                .toList();
    }
}
