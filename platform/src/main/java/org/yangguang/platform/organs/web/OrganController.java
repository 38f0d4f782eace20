package org.yangguang.platform.organs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

/** One organ: its posts and people, and what its keepers may change. */
@Controller
@RequestMapping(OrganKeeping.LIST + "/{organ}")
class OrganController {

    private static final String SUCCESSOR = "successor";

    private final Organs organs;
    private final People people;
    private final OrganKeeping keeping;
    private final CivilTime time;

    OrganController(Organs organs, People people, OrganKeeping keeping, CivilTime time) {
        this.organs = organs;
        this.people = people;
        this.keeping = keeping;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(@PathVariable String organ, SignedIn reader) {
        Organ subject = get(organ);
        return view(
                subject,
                reader,
                Form.of(Map.of(
                        "name",
                        subject.name(),
                        "kind",
                        subject.kind().name(),
                        "reports",
                        subject.reports() ? "yes" : "no")));
    }

    @PostMapping
    ModelAndView change(@PathVariable String organ, SignedIn keeper, HttpServletRequest request) {
        Organ subject = get(organ);
        Form form = Form.typed(request.getParameterMap());
        String name = form.text("name", "名称", 100);
        Optional<OrganKind> kind = form.choice("kind", "性质", OrgansController.KINDS)
                .map(OrganKind::valueOf)
                .filter(chosen -> allowed(subject, chosen, form));
        if (form.isWrong() || kind.isEmpty()) {
            return wrong(view(subject, keeper, form));
        }
        return after(
                keeping.change(subject, form.key(), name, kind.get(), form.chosen("reports", "yes")),
                subject,
                keeper,
                form);
    }

    /** Ends the organ. */
    @PostMapping("/closure")
    ModelAndView close(@PathVariable String organ, SignedIn keeper, HttpServletRequest request) {
        Organ subject = get(organ);
        Form form = Form.typed(request.getParameterMap());
        Optional<LocalDate> lastDay = form.date("lastDay", "撤销日期");
        Optional<Organ> successor = form.value(SUCCESSOR).isEmpty()
                ? Optional.empty()
                : form.choice(SUCCESSOR, "承接机关", others(subject)).flatMap(organs::findByCode);
        if (form.isWrong() || lastDay.isEmpty()) {
            return wrong(view(subject, keeper, form));
        }
        return after(keeping.close(subject, form.key(), lastDay.get(), successor.orElse(null)), subject, keeper, form);
    }

    /** Takes the end back. */
    @PostMapping("/closure/removal")
    ModelAndView restore(@PathVariable String organ, SignedIn keeper, HttpServletRequest request) {
        Organ subject = get(organ);
        Form form = Form.typed(request.getParameterMap());
        return after(keeping.restore(subject, form.key()), subject, keeper, form);
    }

    /** The top of the tree is what makes a county a county. */
    private static boolean allowed(Organ subject, OrganKind chosen, Form form) {
        if (subject.kind() != chosen
                && (subject.kind() == OrganKind.COUNTY_GOVERNMENT || chosen == OrganKind.COUNTY_GOVERNMENT)) {
            form.problems().add("kind", "县级人民政府的性质不能变更，其他机关也不能改为县级人民政府");
            return false;
        }
        return true;
    }

    private Organ get(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView after(Effect effect, Organ subject, SignedIn keeper, Form form) {
        return switch (effect) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(var problems) -> {
                problems.forEach(form.problems()::add);
                yield wrong(view(subject, keeper, form));
            }
        };
    }

    private static ModelAndView wrong(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(Organ subject, SignedIn reader, Form form) {
        return new ModelAndView(
                "organs/web/organ",
                Map.of(
                        "page",
                        Page.of(subject.name()).under("机关", OrganKeeping.LIST).with(form.problems()),
                        "organ",
                        subject,
                        "people",
                        people.list(subject.id()),
                        "successor",
                        Optional.ofNullable(subject.successor())
                                .map(organs::get)
                                .map(Organ::name)
                                .orElse("—"),
                        "kinds",
                        OrgansController.KINDS,
                        "others",
                        others(subject),
                        "form",
                        form,
                        "keeps",
                        OrgansController.keeps(reader)));
    }

    private List<Option> others(Organ subject) {
        return organs.list().stream()
                .filter(other -> other.parent() != null
                        && !other.id().equals(subject.id())
                        && other.existsOn(time.today())
                        && other.parent().equals(subject.parent()))
                .map(other -> new Option(other.code(), other.name()))
                .toList();
    }
}
