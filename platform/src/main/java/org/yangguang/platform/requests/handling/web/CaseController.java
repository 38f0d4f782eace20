package org.yangguang.platform.requests.handling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Cases.CaseAttachment;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Papers;

/** The page of a case, and what is opened from it. */
@Controller
class CaseController {

    static final String REASON = "reason";

    private final CasePages pages;
    private final Cases cases;
    private final CaseBook book;
    private final Applicants applicants;
    private final Files files;
    private final Deeds deeds;
    private final Papers papers;

    CaseController(
            CasePages pages,
            Cases cases,
            CaseBook book,
            Applicants applicants,
            Files files,
            Deeds deeds,
            Papers papers) {
        this.pages = pages;
        this.cases = cases;
        this.book = book;
        this.applicants = applicants;
        this.files = files;
        this.deeds = deeds;
        this.papers = papers;
    }

    @GetMapping(HandlingAddresses.CASE)
    ModelAndView show(
            @PathVariable String organ, @PathVariable String number, SignedIn reader, HttpServletRequest request) {
        Situation at = pages.get(organ, number, reader);
        if (at.file().openedAt() == null && at.worksOnIt()) {
            noteOpened(at);
        }
        return view(pages.page(at, null), Form.empty(), request.getParameter("done"));
    }

    /** The first look by somebody of the organ ends the watch over requests that nobody has opened. */
    private void noteOpened(Situation at) {
        String key = "opened-" + at.file().number();
        Deed deed = Deed.of(key, HandlingDeed.CASE_OPENED, at.file().subject())
                .forOrgan(at.organ().id().value());
        deeds.perform(deed, () -> {
            book.opened(at.file().id());
            return at.address();
        });
    }

    /** Who asks, for someone who says why they must know. */
    @PostMapping(HandlingAddresses.CASE + "/applicant")
    ModelAndView openApplicant(
            @PathVariable String organ, @PathVariable String number, SignedIn reader, HttpServletRequest request) {
        Situation at = pages.get(organ, number, reader);
        Form form = Form.typed(request.getParameterMap());
        String reason = form.text(REASON, "查看理由", 200);
        if (form.isWrong()) {
            ModelAndView shown = view(pages.page(at, null), form, null);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        Applicant opened = applicants.open(at.file(), form.key(), reason);
        return view(pages.page(at, opened), Form.empty(), null);
    }

    @GetMapping(HandlingAddresses.CASE + "/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String organ, @PathVariable String number, @PathVariable long file, SignedIn reader) {
        Situation at = pages.get(organ, number, reader);
        boolean issued = papers.of(at.file().id()).stream()
                .anyMatch(paper -> paper.pdf().value() == file || paper.word().value() == file);
        if (!issued && CasePage.identifies(attachment(at, file).role())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return sent(new FileId(file));
    }

    /** A proof of identity, for someone who says why they must see it. */
    @PostMapping(HandlingAddresses.CASE + "/files/{file}")
    Object identityProof(
            @PathVariable String organ,
            @PathVariable String number,
            @PathVariable long file,
            SignedIn reader,
            HttpServletRequest request) {
        Situation at = pages.get(organ, number, reader);
        CaseAttachment attachment = attachment(at, file);
        Form form = Form.typed(request.getParameterMap());
        String reason = form.text(REASON, "查看理由", 200);
        if (form.isWrong()) {
            ModelAndView shown = view(pages.page(at, null), form, null);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        applicants.open(at.file(), form.key(), reason);
        return sent(attachment.file());
    }

    private CaseAttachment attachment(Situation at, long file) {
        return cases.files(at.file().id()).stream()
                .filter(it -> it.file().value() == file)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> sent(FileId file) {
        StoredFile stored = files.get(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.type()))
                // Never shown within the site: a file is somebody else's content.
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(files.read(file));
    }

    private static ModelAndView view(CasePage view, Form form, @Nullable String done) {
        Page page = Page.of(view.file().number())
                .under("申请办理", "/workbench/requests/" + view.at().organ().code())
                .with(form.problems());
        Map<String, Object> model = new HashMap<>(Map.of("page", page, "view", view, "form", form));
        model.put("done", done == null ? "" : done);
        return new ModelAndView("requests/handling/case", model);
    }
}
