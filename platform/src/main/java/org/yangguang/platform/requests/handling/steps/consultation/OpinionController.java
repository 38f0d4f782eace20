package org.yangguang.platform.requests.handling.steps.consultation;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.CallLimit;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.requests.handling.steps.consultation.OpinionDesk.Asked;

/** The page behind the link of a letter that asks for an opinion. */
@Controller
class OpinionController {

    static final String ADDRESS = OpinionLinks.PAGE + "/{secret}";

    private static final SiteColumn COLUMN =
            new SiteColumn("征求意见答复", "被征求意见的单位和个人凭征求意见书上的网址答复。", "征求意见,第三方意见", "依申请公开");
    private static final int CALLS = 120;
    private static final int LONGEST = 2000;

    private final OpinionDesk desk;
    private final CallLimit calls;

    @Autowired
    OpinionController(OpinionDesk desk) {
        this(desk, new CallLimit(CALLS, Duration.ofMinutes(10)));
    }

    OpinionController(OpinionDesk desk, CallLimit calls) {
        this.desk = desk;
        this.calls = calls;
    }

    /** Open to everyone; the secret in the address decides. */
    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        AddressRules opinionAddressRules() {
            return AddressRules.of(AddressRule.everyone(GET, ADDRESS), AddressRule.everyone(POST, ADDRESS));
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String secret, HttpServletRequest call, HttpServletResponse answer) {
        return view(secret, find(secret, call), Form.empty(), answer);
    }

    @PostMapping(ADDRESS)
    ModelAndView answer(@PathVariable String secret, HttpServletRequest call, HttpServletResponse answer) {
        Asked asked = find(secret, call);
        Form form = Form.typed(call.getParameterMap());
        if (asked.answered() != null) {
            return redirect(secret, answer);
        }
        Opinion opinion = form.choice("opinion", "您的意见", Opinion.OPTIONS)
                .map(Opinion::valueOf)
                .orElse(Opinion.AGREE);
        String parts = form.optionalText("parts", "同意公开的部分", LONGEST);
        String reasons = form.optionalText("reasons", "不同意公开的理由", LONGEST);
        if (opinion == Opinion.PARTLY && parts.isEmpty()) {
            form.problems().add("parts", "请填写同意公开的部分");
        }
        if (opinion.objects() && reasons.isEmpty()) {
            form.problems().add("reasons", "不同意公开的，请填写合理理由（《条例》第三十二条）");
        }
        if (form.isWrong()) {
            return view(secret, asked, form, answer);
        }
        Answer given = opinion.objects()
                ? new Answer(opinion, opinion == Opinion.PARTLY ? parts : "", reasons)
                : new Answer(opinion, "", "");
        return switch (desk.answer(form.key(), secret, given, OpinionLinks.PAGE)) {
            case Effect.Done _ -> redirect(secret, answer);
            case Effect.Refused(var problems) -> {
                problems.forEach(form.problems()::add);
                yield view(secret, find(secret, call), form, answer);
            }
        };
    }

    private Asked find(String secret, HttpServletRequest call) {
        if (!calls.admit(call.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return desk.find(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView redirect(String secret, HttpServletResponse answer) {
        mark(answer);
        return new ModelAndView("redirect:" + OpinionLinks.PAGE + "/" + secret);
    }

    private static ModelAndView view(String secret, Asked asked, Form form, HttpServletResponse answer) {
        mark(answer);
        ModelAndView shown = new ModelAndView(
                "requests/steps/opinion",
                Map.of(
                        "page",
                        Page.of("征求意见答复").in(COLUMN).with(form.problems()),
                        "form",
                        form,
                        "asked",
                        asked,
                        "action",
                        OpinionLinks.PAGE + "/" + secret,
                        "options",
                        Opinion.OPTIONS));
        if (form.isWrong()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (!asked.open() && asked.answered() == null) {
            shown.setStatus(HttpStatus.GONE);
        }
        return shown;
    }

    /** Kept nowhere, and no other site learns the address. */
    private static void mark(HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("X-Robots-Tag", "noindex");
    }
}
