package org.yangguang.platform.requests.handling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.approval.Chain;
import org.yangguang.platform.requests.handling.approval.Chains;
import org.yangguang.platform.requests.handling.approval.Matter;

/** Who must agree in an organ, kept by its head or the county's office. */
@Controller
class ChainController {

    static final String ADDRESS = HandlingAddresses.ORGAN + "/approval-chain";

    private static final String AFTERWARDS = "AFTERWARDS";
    private static final List<Option> CHOICES = List.of(
            new Option(Role.LEGAL.name(), "法制审核人员审核", "发出前；需要本机关有法制审核人员的账号"),
            new Option(Role.HEAD.name(), "负责人批准", "发出前"),
            new Option(AFTERWARDS, "负责人发出后补批", "只有一个人办公的单位；补批单独记录，未补批的会提醒"));

    private final Organs organs;
    private final Chains chains;
    private final Deeds deeds;

    ChainController(Organs organs, Chains chains, Deeds deeds) {
        this.organs = organs;
        this.chains = chains;
        this.deeds = deeds;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String organ) {
        Organ of = get(organ);
        Map<String, String[]> chosen = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            Chain chain = chains.get(of.id(), matter);
            chosen.put(
                    matter.name(),
                    Stream.concat(
                                    chain.roles().stream().map(Role::name),
                                    chain.afterwards() ? Stream.of(AFTERWARDS) : Stream.empty())
                            .toArray(String[]::new));
        }
        return view(of, Form.typed(chosen));
    }

    @PostMapping(ADDRESS)
    ModelAndView change(@PathVariable String organ, HttpServletRequest request) {
        Organ of = get(organ);
        Form form = Form.typed(request.getParameterMap());
        Map<Matter, Chain> wanted = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            wanted.put(matter, wanted(matter, form));
        }
        if (form.isWrong()) {
            ModelAndView shown = view(of, form);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        Deed deed = Deed.of(
                        form.key(),
                        HandlingDeed.CHAIN_CHANGED,
                        "organ:" + of.id().value())
                .forOrgan(of.id().value());
        String next = deeds.perform(deed, () -> {
            wanted.forEach((matter, chain) -> chains.set(of.id(), matter, chain));
            return "/workbench/requests/" + of.code() + "/approval-chain";
        });
        return new ModelAndView("redirect:" + next);
    }

    private static Chain wanted(Matter matter, Form form) {
        List<Role> roles = Stream.of(Role.LEGAL, Role.HEAD)
                .filter(role -> form.chosen(matter.name(), role.name()))
                .toList();
        boolean afterwards = form.chosen(matter.name(), AFTERWARDS);
        boolean head = roles.contains(Role.HEAD);
        if (head == afterwards) {
            form.problems()
                    .add(matter.name(), matter.label() + (head ? "：负责人已经在发出前批准，不用再补批，请去掉一项" : "：负责人应当批准或者补批，请选择一项"));
        }
        return new Chain(roles, afterwards);
    }

    private Organ get(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(Organ organ, Form form) {
        Page page = Page.of("审批流程")
                .under("申请办理", "/workbench/requests/" + organ.code())
                .with(form.problems());
        return new ModelAndView(
                "requests/handling/chain",
                Map.of(
                        "page", page,
                        "organ", organ,
                        "form", form,
                        "matters", List.of(Matter.values()),
                        "choices", CHOICES));
    }
}
