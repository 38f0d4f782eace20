package org.yangguang.platform.requests.papers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.papers.Examples;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.papers.Template;
import org.yangguang.platform.requests.papers.TemplateAddress;
import org.yangguang.platform.requests.papers.Templates;
import org.yangguang.platform.time.CivilTime;

/** Puts together what the pages of templates show. */
@Component
class TemplatePages {

    static final List<Option> OWNERS = List.of(
            new Option(Template.Owner.ORGAN.name(), "只用于本机关"),
            new Option(Template.Owner.COUNTY.name(), "用于全县", "没有自己模板的机关都使用它"));

    private final Organs organs;
    private final Templates templates;
    private final Papers papers;
    private final CivilTime time;

    TemplatePages(Organs organs, Templates templates, Papers papers, CivilTime time) {
        this.organs = organs;
        this.templates = templates;
        this.papers = papers;
        this.time = time;
    }

    Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(TemplatePages::notFound);
    }

    /** By its number in the address. */
    static PaperKind kind(String number) {
        return Arrays.stream(PaperKind.values())
                .filter(it -> Integer.toString(it.number()).equals(number))
                .findFirst()
                .orElseThrow(TemplatePages::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    List<TemplateList.Line> lines(Organ organ) {
        return templates.inForce(organ.id()).values().stream()
                .map(it -> TemplateList.Line.of(it, time.today()))
                .toList();
    }

    /** A version that the organ can use. */
    Optional<Template> find(Organ organ, PaperKind kind, String version) {
        return templates.history(organ.id(), kind).stream()
                .filter(it -> Long.toString(it.version().id()).equals(version))
                .findFirst();
    }

    TemplatePage get(String code, String number, SignedIn reader) {
        Organ organ = organ(code);
        PaperKind kind = kind(number);
        Template inForce = templates.inForce(organ.id(), kind);
        return new TemplatePage(
                organ,
                kind,
                inForce,
                templates.history(organ.id(), kind),
                papers.preview(organ.id(), Examples.of(kind, time.today())),
                reader.is(Role.HEAD) || reader.is(Role.OFFICE),
                reader.is(Role.OFFICE),
                inForce.outdated(time.today()).orElse(""));
    }

    static ModelAndView view(TemplatePage view, Form form) {
        return new ModelAndView(
                "requests/papers/web/template",
                Map.of(
                        "page",
                        Page.of(view.kind().title())
                                .under("文书模板", TemplateAddress.list(view.organ().code()))
                                .with(form.problems()),
                        "view",
                        view,
                        "form",
                        form));
    }
}
