package org.yangguang.platform.documents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ReviewChains;
import org.yangguang.platform.documents.ReviewStep;
import org.yangguang.platform.documents.ReviewStep.Place;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;

/** Who looks at what an organ publishes: a role for each place, or nobody. */
@Controller
class ReviewChainController {

    static final List<Option> ROLES =
            List.of(Role.SECTION_HEAD, Role.SECRECY, Role.LEGAL, Role.HEAD, Role.OFFICE).stream()
                    .map(role -> new Option(role.name(), role.label()))
                    .toList();

    private final ItemDesk desk;
    private final ReviewChains chains;
    private final Deeds deeds;

    ReviewChainController(ItemDesk desk, ReviewChains chains, Deeds deeds) {
        this.desk = desk;
        this.chains = chains;
        this.deeds = deeds;
    }

    @GetMapping(DeskAddresses.CHAIN)
    ModelAndView show(@PathVariable String organ) {
        Organ of = desk.organ(organ);
        Map<String, String> values = new HashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            chains.get(of.id(), kind)
                    .forEach(step ->
                            values.put(field(kind, step.place()), step.role().name()));
        }
        return page(of, Form.of(values));
    }

    @PostMapping(DeskAddresses.CHAIN)
    ModelAndView set(@PathVariable String organ, HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Form form = Form.typed(call.getParameterMap());
        Map<ItemKind, List<ReviewStep>> chosen = new HashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            chosen.put(kind, read(form, kind));
        }
        if (form.isWrong()) {
            return page(of, form);
        }
        Deed deed = Deed.of(
                        form.key(),
                        DeskDeed.REVIEW_CHAIN_SET,
                        "organ:" + of.id().value())
                .forOrgan(of.id().value());
        return new ModelAndView("redirect:"
                + deeds.perform(deed, () -> {
                    chosen.forEach((kind, steps) -> chains.set(of.id(), kind, steps));
                    return DeskAddresses.COUNTY + "/" + organ;
                }));
    }

    private static List<ReviewStep> read(Form form, ItemKind kind) {
        List<ReviewStep> steps = new ArrayList<>();
        for (Place place : Place.values()) {
            String field = field(kind, place);
            boolean needed = place == Place.SECRECY || place == Place.PUBLISHER;
            Optional<String> role = form.value(field).isEmpty() && !needed
                    ? Optional.empty()
                    : form.choice(field, kind.label() + "的" + place.label(), ROLES);
            role.ifPresent(name -> steps.add(new ReviewStep(place, Role.valueOf(name))));
        }
        return steps;
    }

    static String field(ItemKind kind, Place place) {
        return kind.name() + "-" + place.name();
    }

    private ModelAndView page(Organ organ, Form form) {
        var view = new ModelAndView(
                "documents/desk/chain",
                Map.of(
                        "page",
                        Page.of("发布审核流程")
                                .under("信息和公文", DeskAddresses.COUNTY + "/" + organ.code())
                                .with(form.problems()),
                        "organ",
                        organ,
                        "form",
                        form,
                        "kinds",
                        Arrays.asList(ItemKind.values()),
                        "places",
                        Arrays.asList(Place.values())));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
