package org.yangguang.platform.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Entry;
import org.yangguang.platform.audit.Trail;
import org.yangguang.platform.audit.TrailVerification;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.time.CivilTime;

/** Who did what, when and why, for those who audit. */
@Controller
class TrailController {

    static final String LIST = "/workbench/audit";

    private static final String PERSON = "person:";
    private static final ListSpec SPEC = ListSpec.of(
                    LIST,
                    "审计留痕",
                    Column.number("sequence", "序号").sorted(),
                    Column.text("at", "时间"),
                    Column.text("who", "谁"),
                    Column.text("organ", "机关"),
                    Column.text("what", "做了什么"),
                    Column.text("subject", "对象"),
                    Column.text("reason", "原因"))
            .filteredBy(new Filter(
                    "days", "时间", List.of(new Option("1", "今天"), new Option("7", "近7天"), new Option("30", "近30天"))))
            .searchedBy("做了什么、对象或机关");

    private final Trail trail;
    private final TrailVerification verification;
    private final Organs organs;
    private final People people;
    private final CivilTime time;

    TrailController(Trail trail, TrailVerification verification, Organs organs, People people, CivilTime time) {
        this.trail = trail;
        this.verification = verification;
        this.organs = organs;
        this.people = people;
        this.time = time;
    }

    /**
     * One line.
     *
     * @param who by name; 系统 and 公众 for those without
     */
    public record Line(Entry entry, LocalDateTime at, String who, String organ) {}

    @GetMapping(LIST)
    ModelAndView list(SignedIn auditor, HttpServletRequest request) {
        ListQuery query = SPEC.read(request.getParameterMap());
        Map<Long, Organ> county = organs.within(auditor.county()).stream()
                .collect(Collectors.toMap(organ -> organ.id().value(), Function.identity()));
        Trail.Wanted wanted = wanted(query, county);
        ListView<Line> list = new ListView<>(query, lines(query, wanted, county), trail.count(wanted));
        if (query.export()) {
            return Spreadsheet.of(
                    list,
                    line -> Arrays.asList(
                            line.entry().sequence(),
                            line.at(),
                            line.who(),
                            line.organ(),
                            line.entry().label(),
                            line.entry().subject(),
                            line.entry().reason()));
        }
        return new ModelAndView("audit/web/trail", Map.of("page", Page.of("审计留痕"), "list", list));
    }

    /** Walks the whole chain. */
    @GetMapping(LIST + "/verification")
    ModelAndView verify() {
        return new ModelAndView(
                "audit/web/verification",
                Map.of("page", Page.of("核对留痕").under("审计留痕", LIST), "verdict", verification.verify()));
    }

    private Trail.Wanted wanted(ListQuery query, Map<Long, Organ> county) {
        List<Long> named = county.values().stream()
                .filter(organ -> !query.search().isEmpty() && organ.name().contains(query.search()))
                .map(organ -> organ.id().value())
                .toList();
        Optional<Instant> since = query.find("days")
                .map(days -> firstDay(Integer.parseInt(days))
                        .atStartOfDay(CivilTime.ZONE)
                        .toInstant());
        return new Trail.Wanted(query.search(), named, List.copyOf(county.keySet()), since.orElse(Instant.EPOCH));
    }

    private LocalDate firstDay(int days) {
        return time.today().minusDays(days - 1L);
    }

    private List<Line> lines(ListQuery query, Trail.Wanted wanted, Map<Long, Organ> county) {
        List<Entry> entries = trail.list(wanted, query.sort().equals("sequence"), query.offset(), query.limit());
        Map<PersonId, String> names = people.names(entries.stream()
                .filter(entry -> entry.who().startsWith(PERSON))
                .map(TrailController::person)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Line(
                        entry,
                        LocalDateTime.ofInstant(entry.at(), CivilTime.ZONE),
                        who(entry, names),
                        entry.organ() == null
                                ? "—"
                                : Objects.requireNonNull(county.get(entry.organ()))
                                        .name()))
                .toList();
    }

    private static String who(Entry entry, Map<PersonId, String> names) {
        if (entry.who().startsWith(PERSON)) {
            return names.getOrDefault(person(entry), entry.who());
        }
        return entry.who().equals("system") ? "系统" : "公众";
    }

    private static PersonId person(Entry entry) {
        return new PersonId(Long.parseLong(entry.who().substring(PERSON.length())));
    }
}
