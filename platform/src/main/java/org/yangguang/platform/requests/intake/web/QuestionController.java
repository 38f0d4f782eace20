package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.intake.Asking;
import org.yangguang.platform.requests.intake.Draft;
import org.yangguang.platform.requests.intake.Drafts;
import org.yangguang.platform.requests.intake.OpenOrgans;
import org.yangguang.platform.requests.intake.OrganProposals;
import org.yangguang.platform.requests.intake.PublicTexts;
import org.yangguang.platform.requests.intake.Step;

/** The question pages. What is sent is kept first and judged afterwards, so nothing that was typed gets lost. */
@Controller
class QuestionController {

    /** Sent while typing: kept, not judged. */
    private static final String WHILE_TYPING = "_auto";

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final Asking asking;
    private final OpenOrgans organs;
    private final OrganProposals proposals;
    private final PublicTexts texts;
    private final IntakeGate gate;

    QuestionController(
            Drafts drafts,
            DraftCookie cookie,
            Asking asking,
            OpenOrgans organs,
            OrganProposals proposals,
            PublicTexts texts,
            IntakeGate gate) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.asking = asking;
        this.organs = organs;
        this.proposals = proposals;
        this.texts = texts;
        this.gate = gate;
    }

    @GetMapping("/requests/new/{step}")
    ModelAndView ask(@PathVariable String step, HttpServletRequest request) {
        Step question = step(step);
        Draft draft = cookie.draft(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:" + NewRequestController.START);
        }
        if (draft.receipt() != null) {
            return new ModelAndView("redirect:" + NewRequestController.CONFIRMATION);
        }
        return view(question, Asking.form(draft), draft, request, HttpStatus.OK);
    }

    @PostMapping("/requests/new/{step}")
    @Nullable
    ModelAndView answer(@PathVariable String step, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Step question = step(step);
        Form sent = Form.typed(request.getParameterMap());
        Draft draft = cookie.draft(request).orElse(null);
        Form form = Asking.form(draft, typed(question, sent));
        Optional<String> tooMany = gate.page(request);
        boolean typing = !sent.value(WHILE_TYPING).isEmpty();
        if (sent.key().isEmpty() || tooMany.isPresent()) {
            form.problems().add(tooMany.orElse("请从页面上提交"));
            HttpStatus status = tooMany.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
            return typing ? nothing(response, status) : view(question, form, draft, request, status);
        }
        if (draft != null && draft.receipt() != null) {
            return typing
                    ? nothing(response, HttpStatus.NO_CONTENT)
                    : new ModelAndView("redirect:" + NewRequestController.CONFIRMATION);
        }
        // Whoever lost the cookie or came back too late goes on with what the page still holds.
        String token = draft == null ? cookie.begin(request, response) : cookie.token(request);
        drafts.keep(token, question, typed(question, sent));
        if (typing) {
            return nothing(response, HttpStatus.NO_CONTENT);
        }
        if (question == Step.IDENTITY) {
            takeProofs(token, request, sent, form, draft);
        }
        Draft kept = drafts.find(token).orElseThrow();
        asking.check(question, form, kept.proofs().size());
        return form.isWrong()
                ? view(question, form, kept, request, HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:" + next(question, kept));
    }

    private void takeProofs(String token, HttpServletRequest request, Form sent, Form form, @Nullable Draft draft)
            throws IOException {
        for (String gone : sent.values("remove")) {
            if (draft != null && gone.matches("\\d{1,18}")) {
                drafts.detach(draft, Long.parseLong(gone));
            }
        }
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        for (MultipartFile file : parts == null ? List.<MultipartFile>of() : parts.getFiles("proof")) {
            if (!file.isEmpty()) {
                drafts.attach(token, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes())
                        .ifPresent(problem -> form.problems().add("proof", problem));
            }
        }
    }

    /** On to the next question; back to the check where this was the last thing missing. */
    private String next(Step question, Draft kept) {
        boolean askFirst = question == Step.INFORMATION
                && kept.choice() == null
                && !texts.find(kept.fields().getOrDefault("information", ""), 1).isEmpty();
        if (askFirst) {
            return BeforeApplyingController.ADDRESS;
        }
        Step next = question.next();
        return next == null || asking.problems(kept).isEmpty()
                ? NewRequestController.CHECK
                : NewRequestController.START + "/" + next.slug();
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        Draft draft = cookie.draft(request).orElse(null);
        Form form = Asking.form(draft, Map.of());
        form.problems().add("proof", "文件太大，请压缩或者重新拍照后再上传");
        return view(Step.IDENTITY, form, draft, request, HttpStatus.CONTENT_TOO_LARGE);
    }

    private ModelAndView view(
            Step question, Form form, @Nullable Draft draft, HttpServletRequest request, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", NewRequestController.page(question.title(), form));
        model.put("step", question);
        model.put("form", form);
        if (question == Step.IDENTITY) {
            model.put("organisation", organisation(form));
            model.put("proofs", draft == null ? List.of() : draft.proofs());
        }
        if (question == Step.ORGAN) {
            String asked = Optional.ofNullable(request.getParameter("q"))
                    .filter(words -> !words.isBlank())
                    .orElse(form.value("information"));
            model.put("asked", asked.length() > 300 ? asked.substring(0, 300) : asked);
            model.put("proposals", proposals.propose(asked));
            model.put(
                    "organs",
                    organs.list().stream()
                            .map(organ -> new Option(organ.code(), organ.name()))
                            .toList());
        }
        ModelAndView view = new ModelAndView("requests/intake/" + question.slug(), model);
        view.setStatus(status);
        return view;
    }

    private static boolean organisation(Form form) {
        var kind = Asking.kind(form);
        return kind != null && kind.isOrganisation();
    }

    private static Map<String, String> typed(Step question, Form sent) {
        Map<String, String> typed = new HashMap<>();
        question.fields().forEach(name -> typed.put(name, sent.value(name)));
        return typed;
    }

    private static @Nullable ModelAndView nothing(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return null;
    }

    private static Step step(String slug) {
        return Step.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
