package org.yangguang.platform.requests.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.papers.PaperPrinting;
import org.yangguang.platform.requests.papers.PaperPrinting.ToPrint;
import org.yangguang.platform.requests.papers.PaperPrinting.Wanted;

/** Documents to print: several fetched as one file, and only then noted as printed. */
@Controller
@RequestMapping(PaperAddresses.PRINTING)
class PaperPrintingController {

    private static final Map<String, String> ORDER =
            Map.of("on", "paper.issued_on, paper.id", "number", "paper.number", "request", "request.number, paper.id");

    private final Organs organs;
    private final PaperPrinting printing;
    private final Deeds deeds;

    PaperPrintingController(Organs organs, PaperPrinting printing, Deeds deeds) {
        this.organs = organs;
        this.printing = printing;
        this.deeds = deeds;
    }

    private static String address(Organ organ) {
        return PaperAddresses.PRINTING.replace("{organ}", organ.code());
    }

    private static ListSpec spec(Organ organ) {
        return ListSpec.of(
                        address(organ),
                        "待打印的文书",
                        Column.text("number", "文号").sorted(),
                        Column.text("kind", "文书"),
                        Column.text("request", "申请").sorted(),
                        Column.text("on", "成文日期").sorted(),
                        Column.text("delivery", "获取方式"))
                .filteredBy(new Filter(
                        "delivery",
                        "获取方式",
                        Arrays.stream(DeliveryWay.values())
                                .map(it -> new Option(it.name(), it.label()))
                                .toList()))
                .searchedBy("文号或者登记编号");
    }

    @GetMapping
    ModelAndView list(@PathVariable String organ, SignedIn reader, HttpServletRequest request) {
        Organ of = organ(organ);
        ListQuery query = spec(of).read(request.getParameterMap());
        Wanted wanted = new Wanted(of.id(), List.of(), query.find("delivery").orElse(""), query.search());
        ListView<ToPrint> view = new ListView<>(
                query,
                printing.list(wanted, query.orderBy(ORDER, "paper.id"), query.limit(), query.offset()),
                printing.count(wanted));
        if (query.export()) {
            return Spreadsheet.of(
                    view,
                    row -> Arrays.asList(
                            row.number(),
                            row.kind().title(),
                            row.request(),
                            row.on(),
                            row.delivery().label()));
        }
        return new ModelAndView(
                "requests/papers/web/toPrint",
                Map.of(
                        "page",
                        Page.of("待打印的文书"),
                        "organ",
                        of,
                        "address",
                        address(of),
                        "list",
                        view,
                        "prints",
                        reader.is(Role.CLERK) || reader.is(Role.HEAD)));
    }

    @GetMapping("/chosen")
    ModelAndView chosen(@PathVariable String organ, @RequestParam(name = "id", defaultValue = "") List<Long> ids) {
        Organ of = organ(organ);
        return new ModelAndView(
                "requests/papers/web/printing",
                Map.of(
                        "page",
                        Page.of("打印文书").under("待打印的文书", address(of)),
                        "organ",
                        of,
                        "address",
                        address(of),
                        "papers",
                        waiting(of, ids)));
    }

    @PostMapping("/file")
    ResponseEntity<byte[]> file(
            @PathVariable String organ, @RequestParam(name = "id") List<Long> ids, HttpServletRequest request) {
        Organ of = organ(organ);
        List<ToPrint> papers = waiting(of, ids);
        if (papers.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        deeds.perform(deed(request, PaperDeed.PAPERS_FETCHED, of, papers), () -> "");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("文书" + papers.size() + "份.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printing.pdf(papers));
    }

    @PostMapping("/printed")
    ModelAndView printed(
            @PathVariable String organ,
            @RequestParam(name = "id") List<Long> ids,
            SignedIn by,
            HttpServletRequest request) {
        Organ of = organ(organ);
        List<ToPrint> papers = waiting(of, ids);
        return new ModelAndView("redirect:"
                + deeds.perform(deed(request, PaperDeed.PAPERS_PRINTED, of, papers), () -> {
                    printing.printed(papers, by.person());
                    return address(of);
                }));
    }

    private List<ToPrint> waiting(Organ organ, List<Long> ids) {
        return printing.list(Wanted.of(organ.id(), ids), "paper.id", PaperPrinting.MOST, 0);
    }

    private static Deed deed(HttpServletRequest request, PaperDeed kind, Organ organ, List<ToPrint> papers) {
        String numbers = papers.stream().map(ToPrint::number).collect(Collectors.joining(" "));
        return Deed.of(
                        Form.typed(request.getParameterMap()).key(),
                        kind,
                        "papers:" + organ.id().value())
                .forOrgan(organ.id().value())
                .with(Map.of("papers", numbers));
    }

    private Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(TemplatePages::notFound);
    }
}
