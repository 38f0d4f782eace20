package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.intake.Choices;
import org.yangguang.platform.requests.intake.Choices.Choice;
import org.yangguang.platform.requests.intake.Draft;
import org.yangguang.platform.requests.intake.Drafts;
import org.yangguang.platform.requests.intake.PublicTexts;
import org.yangguang.platform.requests.intake.Step;
import org.yangguang.platform.time.CivilTime;

/** Ask before apply: what is already public is offered first, and whether that helped is counted. */
@Controller
class BeforeApplyingController {

    static final String ADDRESS = "/requests/new/already-public";

    private static final int MOST = 5;

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final PublicTexts texts;
    private final Choices choices;
    private final IntakeGate gate;
    private final CivilTime time;

    BeforeApplyingController(
            Drafts drafts, DraftCookie cookie, PublicTexts texts, Choices choices, IntakeGate gate, CivilTime time) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.texts = texts;
        this.choices = choices;
        this.gate = gate;
        this.time = time;
    }

    /** While typing. Sent and not asked for in the address, where it would be too long and would stay in logs. */
    @PostMapping("/requests/new/suggestions")
    ModelAndView suggest(HttpServletRequest request) {
        String asked = Form.typed(request.getParameterMap()).value("information");
        List<PublicTexts.Found> found = gate.page(request).isPresent() ? List.of() : texts.find(asked, MOST);
        return new ModelAndView("requests/intake/suggestions", Map.of("found", found));
    }

    @GetMapping(ADDRESS)
    ModelAndView show(HttpServletRequest request) {
        Draft draft = cookie.draft(request).orElse(null);
        if (draft == null || draft.receipt() != null) {
            return new ModelAndView("redirect:" + NewRequestController.START);
        }
        List<PublicTexts.Found> found = texts.find(draft.fields().getOrDefault("information", ""), MOST);
        if (found.isEmpty()) {
            return new ModelAndView("redirect:" + onwards());
        }
        return new ModelAndView(
                "requests/intake/alreadyPublic",
                Map.of("page", NewRequestController.page("这些信息已经公开", Form.empty()), "found", found));
    }

    @PostMapping(ADDRESS)
    ModelAndView choose(HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        Draft draft = cookie.draft(request).orElse(null);
        if (draft == null || form.key().isEmpty()) {
            return new ModelAndView("redirect:" + NewRequestController.START);
        }
        List<PublicTexts.Found> found = texts.find(draft.fields().getOrDefault("information", ""), MOST);
        String chosen = form.value("choice");
        if (chosen.startsWith("READ:")) {
            count(request, draft, Choice.READ);
            // Only to what was offered: an address from outside would lead anywhere.
            return new ModelAndView("redirect:"
                    + found.stream()
                            .map(PublicTexts.Found::address)
                            .filter(chosen.substring("READ:".length())::equals)
                            .findFirst()
                            .orElse(ADDRESS));
        }
        if (chosen.equals(Choice.HOTLINE.name())) {
            count(request, draft, Choice.HOTLINE);
            return new ModelAndView(
                    "requests/intake/hotline", Map.of("page", NewRequestController.page("向12345咨询", Form.empty())));
        }
        count(request, draft, Choice.READ.name().equals(draft.choice()) ? Choice.READ_THEN_APPLIED : Choice.APPLIED);
        return new ModelAndView("redirect:" + onwards());
    }

    /** Each draft counts once for each choice. */
    private void count(HttpServletRequest request, Draft draft, Choice choice) {
        String before = draft.choice();
        if (before == null) {
            choices.count(Choice.SHOWN);
        }
        if (!choice.name().equals(before) && !done(before)) {
            choices.count(choice);
            drafts.keepChoice(cookie.token(request), choice.name());
        }
    }

    private static boolean done(@Nullable String before) {
        return Choice.APPLIED.name().equals(before)
                || Choice.READ_THEN_APPLIED.name().equals(before);
    }

    private static String onwards() {
        return NewRequestController.START + "/" + Step.ORGAN.slug();
    }

    /** For the county's office: whether it helps. */
    @GetMapping("/workbench/requests/before-applying")
    ModelAndView figures() {
        LocalDate since = time.today().minusYears(1).plusDays(1);
        return new ModelAndView(
                "requests/intake/beforeApplying",
                Map.of("page", Page.of("申请前提示的效果"), "since", since, "counts", choices.since(since)));
    }
}
