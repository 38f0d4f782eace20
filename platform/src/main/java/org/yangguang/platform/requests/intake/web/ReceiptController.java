package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.intake.ContactWay;
import org.yangguang.platform.requests.intake.Register;
import org.yangguang.platform.requests.intake.Register.Contact;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.receipt.DayOfReceipt;

/** Fixing the day of receipt of a case that was registered without it, and the log of attempts to reach the applicant. */
@Controller
class ReceiptController {

    private static final String ADDRESS = "/workbench/requests/{organ}/{number}/receipt";

    private static final List<Option> WAYS = Arrays.stream(ContactWay.values())
            .map(way -> new Option(way.name(), way.label()))
            .toList();

    private final StaffPages pages;
    private final Register register;
    private final CivilTime time;

    ReceiptController(StaffPages pages, Register register, CivilTime time) {
        this.pages = pages;
        this.register = register;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String organ, @PathVariable String number) {
        Organ office = pages.organ(organ);
        CaseFile file = pages.file(office, number);
        Map<String, String> known = new HashMap<>();
        LocalDate arrived = file.arrivedOn();
        known.put("arrived", arrived == null ? "" : arrived.toString());
        known.put("on", time.today().toString());
        return view(office, file, Form.of(known), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView fix(
            @PathVariable String organ, @PathVariable String number, SignedIn clerk, HttpServletRequest request) {
        Organ office = pages.organ(organ);
        CaseFile file = pages.file(office, number);
        Form form = Form.typed(request.getParameterMap());
        LocalDate arrived = past(form, "arrived", "到达日期");
        boolean confirms = file.channel().needsConfirmation();
        LocalDate confirmed = confirms ? past(form, "confirmed", "与申请人确认的日期") : null;
        ContactWay way = confirms
                ? form.choice("way", "确认方式", WAYS).map(ContactWay::valueOf).orElse(null)
                : null;
        String note = form.optionalText("note", "凭证说明", 500);
        List<Register.Sent> sent = StaffPages.files(request, "arrival", FileRole.ARRIVAL);
        if (note.isEmpty() && sent.isEmpty()) {
            form.problems().add("note", "请写明凭证（" + file.channel().evidence().label() + "）或者上传扫描件，没有凭证不能确定收到日期");
        }
        if (form.key().isEmpty()) {
            form.problems().add("请从页面上提交");
        }
        if (!form.isWrong()) {
            Contact reached = way == null || confirmed == null ? null : new Contact(confirmed, way, true, note);
            var arrival = register.arrival(file, arrived, confirmed, true);
            Effect effect = register.fix(form.key(), office, file, arrival, reached, sent, clerk.person());
            switch (effect) {
                case Effect.Done done -> {
                    return new ModelAndView("redirect:" + done.next());
                }
                case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
            }
        }
        return view(office, file, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/workbench/requests/{organ}/{number}/contacts")
    ModelAndView contact(
            @PathVariable String organ, @PathVariable String number, SignedIn clerk, HttpServletRequest request) {
        Organ office = pages.organ(organ);
        CaseFile file = pages.file(office, number);
        Form form = Form.typed(request.getParameterMap());
        LocalDate on = past(form, "on", "联系日期");
        ContactWay way =
                form.choice("tried", "联系方式", WAYS).map(ContactWay::valueOf).orElse(null);
        String note = form.text("result", "结果", 500);
        if (form.key().isEmpty()) {
            form.problems().add("请从页面上提交");
        }
        if (!form.isWrong() && on != null && way != null) {
            Contact contact = new Contact(on, way, false, note);
            String next = StaffPages.requests(organ) + "/" + number + "/receipt";
            if (register.contact(form.key(), file, contact, clerk.person(), next) instanceof Effect.Done done) {
                return new ModelAndView("redirect:" + done.next());
            }
        }
        return view(office, file, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private @Nullable LocalDate past(Form form, String name, String label) {
        LocalDate day = form.date(name, label).orElse(null);
        if (day != null && day.isAfter(time.today())) {
            form.problems().add(name, label + day + "晚于今天，请核对");
        }
        return day;
    }

    private ModelAndView view(Organ office, CaseFile file, Form form, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "page",
                StaffPages.page("确定收到日期", office)
                        .under(file.number(), StaffPages.requests(office.code()) + "/" + file.number())
                        .with(form.problems()));
        model.put("organ", office.code());
        model.put("file", file);
        model.put("form", form);
        model.put("ways", WAYS);
        model.put("contacts", register.contacts(file));
        model.put("note", register.note(file));
        model.put(
                "missing",
                register.arrival(file, null, null, !register.note(file).isEmpty())
                                        .dayOfReceipt()
                                instanceof DayOfReceipt.Open open
                        ? open.messages()
                        : List.of());
        ModelAndView view = new ModelAndView("requests/intake/receipt", model);
        view.setStatus(status);
        return view;
    }
}
