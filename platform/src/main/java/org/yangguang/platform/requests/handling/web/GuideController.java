package org.yangguang.platform.requests.handling.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.reply.ReplyGuide;

/** One question a page, until the right form of reply is found. */
@Controller
class GuideController {

    private final CasePages pages;

    GuideController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping(HandlingAddresses.GUIDE)
    ModelAndView ask(
            @PathVariable String organ,
            @PathVariable String number,
            SignedIn reader,
            @RequestParam(defaultValue = ReplyGuide.FIRST) String question) {
        Situation at = pages.get(organ, number, reader);
        ReplyGuide.Question asked =
                ReplyGuide.find(question).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page page = Page.of(asked.text())
                .under("申请办理", "/workbench/requests/" + organ)
                .under(number, at.address());
        return new ModelAndView("requests/handling/guide", Map.of("page", page, "at", at, "question", asked));
    }
}
