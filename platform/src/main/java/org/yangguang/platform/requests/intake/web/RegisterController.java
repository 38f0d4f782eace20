package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.requests.intake.Alike;
import org.yangguang.platform.requests.intake.Asking;
import org.yangguang.platform.requests.intake.Duplicates;
import org.yangguang.platform.requests.intake.MailInbox;
import org.yangguang.platform.requests.intake.Register;
import org.yangguang.platform.requests.intake.RegisterForm;
import org.yangguang.platform.requests.intake.RequestFields;
import org.yangguang.platform.time.CivilTime;

/** Entering requests that came by post, fax, e-mail or over the counter. */
@Controller
class RegisterController {

    private final StaffPages pages;
    private final RegisterForm registerForm;
    private final Register register;
    private final Duplicates duplicates;
    private final Applicants applicants;
    private final MailInbox inbox;
    private final CivilTime time;

    RegisterController(
            StaffPages pages,
            RegisterForm registerForm,
            Register register,
            Duplicates duplicates,
            Applicants applicants,
            MailInbox inbox,
            CivilTime time) {
        this.pages = pages;
        this.registerForm = registerForm;
        this.register = register;
        this.duplicates = duplicates;
        this.applicants = applicants;
        this.inbox = inbox;
        this.time = time;
    }

    @GetMapping("/workbench/requests/{organ}/register")
    ModelAndView fillIn(@PathVariable String organ, @RequestParam(required = false) @Nullable Long mail) {
        Organ office = pages.organ(organ);
        MailInbox.Item item = item(office, mail).orElse(null);
        Map<String, String> known = new HashMap<>();
        known.put("arrived", time.today().toString());
        known.put("form", "PAPER");
        known.put("delivery", "POST");
        if (item != null) {
            known.put("channel", "ONLINE");
            known.put("arrived", CivilTime.dayOf(item.receivedAt()).toString());
            known.put("email", item.letter().from());
            known.put("information", item.letter().text());
            known.put("mail", String.valueOf(item.id()));
        }
        return view(office, Form.of(known), item, HttpStatus.OK);
    }

    @PostMapping("/workbench/requests/{organ}/register")
    ModelAndView enter(@PathVariable String organ, SignedIn clerk, HttpServletRequest request) {
        Organ office = pages.organ(organ);
        Form form = Form.typed(request.getParameterMap());
        List<Register.Sent> proofs = StaffPages.files(request, "arrival", FileRole.ARRIVAL);
        Submission asked = registerForm.read(form, office.id(), clerk.person(), !proofs.isEmpty());
        if (form.key().isEmpty()) {
            form.problems().add("请从页面上提交");
        }
        Long mail = mail(form);
        MailInbox.Item item = item(office, mail).orElse(null);
        if (asked != null && !form.isWrong()) {
            List<Register.Sent> sent = new ArrayList<>(proofs);
            sent.addAll(StaffPages.files(request, "scan", FileRole.REQUEST));
            sent.addAll(StaffPages.files(request, "proof", FileRole.IDENTITY_PROOF));
            Submission whole = item == null ? asked : withMail(asked, item);
            switch (register.register(
                    form.key(), office, whole, sent, form.value("evidence").strip(), mail)) {
                case Effect.Done done -> {
                    return new ModelAndView("redirect:" + done.next());
                }
                case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
            }
        }
        return view(office, form, item, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Submission withMail(Submission asked, MailInbox.Item item) {
        return new Submission(
                asked.organ(),
                asked.way(),
                asked.arrival(),
                asked.postmarkedOn(),
                asked.applicant(),
                asked.title(),
                asked.information(),
                asked.documentNumber(),
                asked.form(),
                asked.delivery(),
                item.files().stream()
                        .map(file -> new Submission.Attached(file, FileRole.REQUEST))
                        .toList(),
                asked.registeredBy(),
                asked.origin());
    }

    /** What is like the request that is being entered; changes nothing. */
    @PostMapping("/workbench/requests/{organ}/register/similar")
    ModelAndView similar(@PathVariable String organ, HttpServletRequest request) {
        pages.organ(organ);
        Form form = Form.typed(request.getParameterMap());
        String information = form.value("information");
        RequestFields fields = new RequestFields(form, "");
        var identity = fields.identity(Asking.kind(form)).orElse(null);
        byte[] index = identity == null ? null : applicants.index(RegisterForm.known(identity));
        String document = form.value("document_number").strip();
        List<Alike> found = duplicates.of(information, document.isEmpty() ? null : document, index);
        return new ModelAndView("requests/intake/alike", Map.of("found", found, "asked", true));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        String code = request.getRequestURI().replaceFirst("^/workbench/requests/([^/]+)/.*$", "$1");
        Form form = Form.empty();
        form.problems().add("文件太大，合计不能超过50MB，请压缩后再上传");
        return view(pages.organ(code), form, null, HttpStatus.CONTENT_TOO_LARGE);
    }

    private static @Nullable Long mail(Form form) {
        String mail = form.value("mail");
        return mail.matches("\\d{1,18}") ? Long.valueOf(mail) : null;
    }

    private Optional<MailInbox.Item> item(Organ office, @Nullable Long mail) {
        return mail == null ? Optional.empty() : inbox.find(office.id(), mail).filter(MailInbox.Item::open);
    }

    private static ModelAndView view(Organ office, Form form, MailInbox.@Nullable Item item, HttpStatus status) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("page", StaffPages.page("登记申请", office).with(form.problems()).changingInPlace());
        model.put("organ", office.code());
        model.put("form", form);
        model.put("letter", item == null ? null : item.letter());
        ModelAndView view = new ModelAndView("requests/intake/register", model);
        view.setStatus(status);
        return view;
    }
}
