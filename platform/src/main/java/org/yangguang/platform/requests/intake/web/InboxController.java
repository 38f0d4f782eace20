package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.intake.MailInbox;

/** Letters that came by e-mail: make a request of each, or put it aside. */
@Controller
class InboxController {

    private final StaffPages pages;
    private final MailInbox inbox;

    InboxController(StaffPages pages, MailInbox inbox) {
        this.pages = pages;
        this.inbox = inbox;
    }

    @GetMapping("/workbench/requests/{organ}/inbox")
    ModelAndView list(@PathVariable String organ) {
        Organ office = pages.organ(organ);
        return new ModelAndView(
                "requests/intake/inbox",
                Map.of("page", StaffPages.page("申请邮箱来信", office), "organ", organ, "items", inbox.list(office.id())));
    }

    @GetMapping("/workbench/requests/{organ}/inbox/{mail}")
    ModelAndView show(@PathVariable String organ, @PathVariable long mail) {
        Organ office = pages.organ(organ);
        return view(office, item(office, mail), Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/workbench/requests/{organ}/inbox/{mail}/dismissal")
    ModelAndView dismiss(@PathVariable String organ, @PathVariable long mail, HttpServletRequest request) {
        Organ office = pages.organ(organ);
        MailInbox.Item item = item(office, mail);
        Form form = Form.typed(request.getParameterMap());
        String reason = form.text("reason", "理由", 200);
        if (form.key().isEmpty()) {
            form.problems().add("请从页面上提交");
        }
        if (!form.isWrong()) {
            switch (inbox.dismiss(form.key(), item, reason, StaffPages.requests(organ) + "/inbox")) {
                case Effect.Done done -> {
                    return new ModelAndView("redirect:" + done.next());
                }
                case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
            }
        }
        return view(office, item, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MailInbox.Item item(Organ office, long mail) {
        return inbox.find(office.id(), mail).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(Organ office, MailInbox.Item item, Form form, HttpStatus status) {
        ModelAndView view = new ModelAndView(
                "requests/intake/mail",
                Map.of(
                        "page",
                        StaffPages.page("来信", office)
                                .under("申请邮箱来信", StaffPages.requests(office.code()) + "/inbox")
                                .with(form.problems()),
                        "organ",
                        office.code(),
                        "item",
                        item,
                        "form",
                        form));
        view.setStatus(status);
        return view;
    }
}
