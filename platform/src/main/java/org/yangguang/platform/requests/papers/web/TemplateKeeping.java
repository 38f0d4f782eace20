package org.yangguang.platform.requests.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.papers.Template;
import org.yangguang.platform.requests.papers.Template.Owner;
import org.yangguang.platform.requests.papers.TemplateCheck;
import org.yangguang.platform.requests.papers.Templates;
import org.yangguang.platform.requests.papers.word.WordFile;

/** Changes of templates: a new version, an older one again, none. */
@Controller
class TemplateKeeping {

    private static final String FILE = "file";
    private static final String OWNER = "owner";

    private final TemplatePages pages;
    private final Templates templates;
    private final Deeds deeds;

    TemplateKeeping(TemplatePages pages, Templates templates, Deeds deeds) {
        this.pages = pages;
        this.templates = templates;
        this.deeds = deeds;
    }

    @PostMapping(PaperAddresses.ONE)
    ModelAndView upload(
            @PathVariable String organ,
            @PathVariable String kind,
            SignedIn keeper,
            HttpServletRequest request,
            @RequestParam(name = FILE, required = false) Optional<MultipartFile> sent) {
        TemplatePage view = pages.get(organ, kind, keeper);
        Form form = Form.typed(request.getParameterMap());
        String remark = form.text("remark", "修改说明", 500);
        Owner owner = owner(view, form);
        byte[] file = sent.map(TemplateKeeping::bytes).orElse(new byte[0]);
        if (file.length == 0) {
            form.problems().add(FILE, "请选择改好的模板文件（.docx）");
        } else {
            TemplateCheck.problems(view.kind(), file)
                    .forEach(it -> form.problems().add(FILE, it));
        }
        if (form.isWrong()) {
            ModelAndView again = TemplatePages.view(view, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        WordFile word = WordFile.read(file).orElseThrow();
        Deed deed =
                deed(view, form, PaperDeed.TEMPLATE_UPLOADED).because(remark).with(Map.of(OWNER, owner.name()));
        return redirect(deeds.perform(deed, () -> {
            templates.add(view.organ().id(), owner, view.kind(), word, remark, keeper.person());
            return view.address() + "#history";
        }));
    }

    /** Puts an older version in force again. */
    @PostMapping(PaperAddresses.ONE + "/versions/{version}/restoration")
    ModelAndView restore(
            @PathVariable String organ,
            @PathVariable String kind,
            @PathVariable String version,
            SignedIn keeper,
            HttpServletRequest request) {
        TemplatePage view = pages.get(organ, kind, keeper);
        Template template = pages.find(view.organ(), view.kind(), version).orElseThrow(TemplatePages::notFound);
        if (!view.restorable(template)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Form form = Form.typed(request.getParameterMap());
        Deed deed = deed(view, form, PaperDeed.TEMPLATE_RESTORED).with(Map.of("version", template.name()));
        return redirect(deeds.perform(deed, () -> {
            templates.restore(view.organ().id(), template);
            return view.address() + "#history";
        }));
    }

    /** Takes the mark off a version that was marked although it was not the template that lost. */
    @PostMapping(PaperAddresses.ONE + "/versions/{version}/vindication")
    ModelAndView vindicate(
            @PathVariable String organ,
            @PathVariable String kind,
            @PathVariable String version,
            SignedIn keeper,
            HttpServletRequest request) {
        TemplatePage view = pages.get(organ, kind, keeper);
        Template template = pages.find(view.organ(), view.kind(), version).orElseThrow(TemplatePages::notFound);
        if (!view.vindicable(template)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Form form = Form.typed(request.getParameterMap());
        String reason = form.text("liftReason", "取消标记的理由", 500);
        if (form.isWrong()) {
            ModelAndView again = TemplatePages.view(view, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Deed deed = deed(view, form, PaperDeed.TEMPLATE_FLAG_LIFTED)
                .because(reason)
                .with(Map.of("version", template.name()));
        return redirect(deeds.perform(deed, () -> {
            templates.lift(template.version(), reason, keeper.person());
            return view.address() + "#history";
        }));
    }

    /** Puts no version of the organ, or of the county, in force. */
    @PostMapping(PaperAddresses.ONE + "/withdrawal")
    ModelAndView withdraw(
            @PathVariable String organ, @PathVariable String kind, SignedIn keeper, HttpServletRequest request) {
        TemplatePage view = pages.get(organ, kind, keeper);
        Form form = Form.typed(request.getParameterMap());
        Owner owner = owner(view, form);
        Deed deed = deed(view, form, PaperDeed.TEMPLATE_WITHDRAWN).with(Map.of(OWNER, owner.name()));
        return redirect(deeds.perform(deed, () -> {
            templates.withdraw(view.organ().id(), owner, view.kind());
            return view.address() + "#history";
        }));
    }

    /** For whom: for the whole county only the county's office. */
    private static Owner owner(TemplatePage view, Form form) {
        if (!form.value(OWNER).equals(Owner.COUNTY.name())) {
            return Owner.ORGAN;
        }
        if (!view.office()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Owner.COUNTY;
    }

    private static Deed deed(TemplatePage view, Form form, PaperDeed kind) {
        return Deed.of(form.key(), kind, "template:" + view.kind().name())
                .forOrgan(view.organ().id().value());
    }

    private static byte[] bytes(MultipartFile file) {
        try (var stream = file.getInputStream()) {
            return stream.readNBytes(TemplateCheck.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded template", e);
        }
    }

    private static ModelAndView redirect(String next) {
        return new ModelAndView("redirect:" + next);
    }
}
