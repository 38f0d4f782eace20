package org.yangguang.platform.documents.cleanup;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.organ;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.documents.DocumentNumber;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemLine;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

/** All normative documents of an organ on one page, with a verdict for each. */
@Controller
class CleanUpController {

    private static final String ADDRESS = Sitting.COUNTY + "/{organ}";

    static final List<Option> VERDICTS = Arrays.stream(Verdict.values())
            .map(verdict -> new Option(verdict.name(), verdict.label()))
            .toList();

    private final Organs organs;
    private final Sitting sitting;
    private final Items items;
    private final CivilTime time;

    CleanUpController(Organs organs, Sitting sitting, Items items, CivilTime time) {
        this.organs = organs;
        this.sitting = sitting;
        this.items = items;
        this.time = time;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {

        @Bean
        AddressRules cleanUpAddressRules() {
            return AddressRules.of(
                    organ(GET, ADDRESS, Role.CLERK, Role.HEAD, Role.LEGAL, Role.OFFICE, Role.LEADER, Role.AUDITOR),
                    organ(POST, ADDRESS, Role.HEAD, Role.OFFICE));
        }

        @Bean
        MenuSource cleanUpMenu() {
            return () -> List.of(new MenuItem("信息发布", "规范性文件清理", ADDRESS, 320));
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn reader, @PathVariable String organ) {
        String basis = time.today().getYear() + "年规范性文件清理";
        return page(reader, get(organ), Form.of(Map.of("since", time.today().toString(), "basis", basis)));
    }

    @PostMapping(ADDRESS)
    ModelAndView decide(SignedIn by, @PathVariable String organ, HttpServletRequest call) {
        Organ of = get(organ);
        Form form = Form.typed(call.getParameterMap());
        LocalDate since = form.date("since", "生效日期").orElse(time.today());
        String basis = form.text("basis", "依据", 500);
        List<Sitting.Decision> decisions = new ArrayList<>();
        for (ItemLine line : sitting.documents(of)) {
            decision(form, line).ifPresent(decisions::add);
        }
        if (!form.isWrong() && decisions.isEmpty()) {
            form.problems().add("请至少对一份文件作出决定");
        }
        if (form.isWrong()) {
            return page(by, of, form);
        }
        return switch (sitting.decide(form.key(), of, decisions, since, basis, by)) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield page(by, of, form);
            }
        };
    }

    private Optional<Sitting.Decision> decision(Form form, ItemLine line) {
        String field = verdict(line.id());
        if (form.value(field).isEmpty()) {
            return Optional.empty();
        }
        ItemId successor = null;
        String typed = form.optionalText(successor(line.id()), "替代文件", 60);
        if (!typed.isEmpty()) {
            successor = DocumentNumber.parse(typed)
                    .flatMap(items::find)
                    .map(Item::id)
                    .filter(id -> !id.equals(line.id()))
                    .orElse(null);
            if (successor == null) {
                form.problems().add(successor(line.id()), "没有找到文号为“" + typed + "”的其他文件");
            }
        }
        ItemId after = successor;
        return form.choice(field, "“" + line.title() + "”的决定", VERDICTS)
                .map(name -> new Sitting.Decision(line.id(), Verdict.valueOf(name), after));
    }

    static String verdict(ItemId id) {
        return "verdict-" + id.value();
    }

    static String successor(ItemId id) {
        return "successor-" + id.value();
    }

    private Organ get(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(SignedIn reader, Organ organ, Form form) {
        var view = new ModelAndView(
                "documents/cleanup/sitting",
                Map.of(
                        "page",
                        Page.of("规范性文件清理")
                                .under("信息和公文", "/workbench/items/" + organ.code())
                                .with(form.problems()),
                        "form",
                        form,
                        "organ",
                        organ,
                        "documents",
                        sitting.documents(organ),
                        "today",
                        time.today(),
                        "decides",
                        reader.is(Role.HEAD) || reader.is(Role.OFFICE)));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
