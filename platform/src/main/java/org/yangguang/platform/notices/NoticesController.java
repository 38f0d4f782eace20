package org.yangguang.platform.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.time.CivilTime;

/** The outbox for staff: what went out, what failed, what is to be printed. */
@Controller
class NoticesController {

    private final Organs organs;
    private final NoticeList list;
    private final Outbox outbox;
    private final NoticeDesk desk;
    private final LetterPrinting printing;

    NoticesController(Organs organs, NoticeList list, Outbox outbox, NoticeDesk desk, LetterPrinting printing) {
        this.organs = organs;
        this.list = list;
        this.outbox = outbox;
        this.desk = desk;
        this.printing = printing;
    }

    @GetMapping("/workbench/notices/{organ}")
    ModelAndView list(@PathVariable String organ, SignedIn reader, HttpServletRequest request) {
        Organ of = organ(organ);
        var view = list.list(of, NoticeList.spec(of).read(request.getParameterMap()));
        if (view.query().export()) {
            return Spreadsheet.of(
                    view,
                    row -> Arrays.asList(
                            row.queuedAt().atZone(CivilTime.ZONE).toLocalDateTime(),
                            row.about(),
                            row.subject(),
                            row.way().label(),
                            row.state().label(),
                            row.attempts(),
                            row.problem()));
        }
        boolean toPrint =
                mayPrint(reader) && !printing.waiting(of.id(), List.of()).isEmpty();
        return new ModelAndView(
                "notices/notices", Map.of("page", Page.of("通知"), "organ", of, "list", view, "toPrint", toPrint));
    }

    private static boolean mayPrint(SignedIn reader) {
        return reader.is(Role.CLERK) || reader.is(Role.HEAD) || reader.is(Role.OFFICE);
    }

    @GetMapping("/workbench/notices/{organ}/{id}")
    ModelAndView show(@PathVariable String organ, @PathVariable long id) {
        Organ of = organ(organ);
        return show(of, notice(of, id), Form.empty());
    }

    @PostMapping("/workbench/notices/{organ}/{id}/attempt")
    ModelAndView tryAgain(@PathVariable String organ, @PathVariable long id, HttpServletRequest request) {
        return change(organ, id, request, desk::tryAgain);
    }

    @PostMapping("/workbench/notices/{organ}/{id}/print")
    ModelAndView leaveToPost(@PathVariable String organ, @PathVariable long id, HttpServletRequest request) {
        return change(organ, id, request, desk::leaveToPost);
    }

    @PostMapping("/workbench/notices/{organ}/{id}/posting")
    ModelAndView posted(@PathVariable String organ, @PathVariable long id, HttpServletRequest request) {
        return change(organ, id, request, desk::posted);
    }

    /** The letter itself answers, not a redirect: to see name and address again takes another entry in the trail. */
    @PostMapping("/workbench/notices/{organ}/{id}/letter")
    ModelAndView letter(
            @PathVariable String organ,
            @PathVariable long id,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response) {
        Organ of = organ(organ);
        Notice notice = notice(of, id);
        Form form = Form.typed(request.getParameterMap());
        return switch (desk.open(form.key(), notice)) {
            case Effect.Done _ -> {
                response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
                yield new ModelAndView(
                        "notices/letter",
                        Map.of(
                                "page",
                                page(of, notice),
                                "organ",
                                of,
                                "notice",
                                notice,
                                "recipient",
                                outbox.recipient(id)));
            }
            case Effect.Refused(List<String> problems) -> show(of, notice, refused(form, problems));
        };
    }

    private interface Change {
        Effect make(String key, Notice notice);
    }

    private ModelAndView change(String organ, long id, HttpServletRequest request, Change change) {
        Organ of = organ(organ);
        Notice notice = notice(of, id);
        Form form = Form.typed(request.getParameterMap());
        return switch (change.make(form.key(), notice)) {
            case Effect.Done _ -> new ModelAndView("redirect:" + NoticeList.address(of) + "/" + id);
            case Effect.Refused(List<String> problems) -> show(of, notice(of, id), refused(form, problems));
        };
    }

    private static Form refused(Form form, List<String> problems) {
        problems.forEach(form.problems()::add);
        return form;
    }

    private ModelAndView show(Organ organ, Notice notice, Form form) {
        var view = new ModelAndView(
                "notices/notice",
                Map.of(
                        "page",
                        page(organ, notice).with(form.problems()),
                        "organ",
                        organ,
                        "notice",
                        notice,
                        "form",
                        form,
                        "mayTryAgain",
                        desk.canTryAgain(notice)));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static Page page(Organ organ, Notice notice) {
        return Page.of("通知 " + notice.about()).under("通知", NoticeList.address(organ));
    }

    private Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Notice notice(Organ organ, long id) {
        return outbox.find(organ.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
