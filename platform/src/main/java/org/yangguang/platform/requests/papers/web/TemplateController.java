package org.yangguang.platform.requests.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Preview;
import org.yangguang.platform.requests.papers.Template;
import org.yangguang.platform.requests.papers.Templates;

/** Templates to read: the list, one of them, its files. */
@Controller
class TemplateController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final TemplatePages pages;
    private final Templates templates;

    TemplateController(TemplatePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PaperAddresses.LIST)
    ModelAndView list(@PathVariable String organ, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        ListQuery query = TemplateList.spec(organ).read(request.getParameterMap());
        var list = TemplateList.view(query, pages.lines(subject));
        if (query.export()) {
            return TemplateList.sheet(list);
        }
        return new ModelAndView(
                "requests/papers/web/templates", Map.of("page", Page.of("文书模板"), "organ", subject, "list", list));
    }

    @GetMapping(PaperAddresses.ONE)
    ModelAndView one(@PathVariable String organ, @PathVariable String kind, SignedIn reader) {
        return TemplatePages.view(pages.get(organ, kind, reader), Form.empty());
    }

    /** The template in force, filled in with examples, as {@code pdf} or {@code docx}. */
    @GetMapping(PaperAddresses.ONE + "/preview/{format}")
    ResponseEntity<byte[]> preview(
            @PathVariable String organ, @PathVariable String kind, @PathVariable String format, SignedIn reader) {
        TemplatePage view = pages.get(organ, kind, reader);
        Preview preview = view.preview();
        String name = view.kind().title() + "（示例）";
        return switch (format) {
            case "pdf" -> file(name + ".pdf", MediaType.APPLICATION_PDF, preview.pdf());
            case "docx" -> file(name + ".docx", WORD, preview.word());
            default -> throw TemplatePages.notFound();
        };
    }

    /** Any version, to edit in Word; {@code 0} is the one that is built in. */
    @GetMapping(PaperAddresses.ONE + "/versions/{version}")
    ResponseEntity<byte[]> version(
            @PathVariable String organ, @PathVariable String kind, @PathVariable String version) {
        PaperKind document = TemplatePages.kind(kind);
        Template template = pages.find(pages.organ(organ), document, version).orElseThrow(TemplatePages::notFound);
        return file(
                document.title() + "模板（" + template.name() + "）.docx",
                WORD,
                templates.file(template.version()).bytes());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
