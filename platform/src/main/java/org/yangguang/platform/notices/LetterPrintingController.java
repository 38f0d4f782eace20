package org.yangguang.platform.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;

/** Several letters at once: fetched as one file, printed, and only then noted as posted. */
@Controller
@RequestMapping("/workbench/notices/{organ}/printing")
class LetterPrintingController {

    private final Organs organs;
    private final LetterPrinting printing;

    LetterPrintingController(Organs organs, LetterPrinting printing) {
        this.organs = organs;
        this.printing = printing;
    }

    @GetMapping
    ModelAndView show(@PathVariable String organ, @RequestParam(name = "id", defaultValue = "") List<Long> ids) {
        Organ of = organ(organ);
        return new ModelAndView(
                "notices/printing",
                Map.of(
                        "page",
                        Page.of("打印通知").under("通知", NoticeList.address(of)),
                        "organ",
                        of,
                        "notices",
                        printing.waiting(of.id(), ids)));
    }

    @PostMapping("/letters")
    ResponseEntity<byte[]> letters(
            @PathVariable String organ, @RequestParam(name = "id") List<Long> ids, HttpServletRequest request) {
        Organ of = organ(organ);
        List<Notice> notices = printing.waiting(of.id(), ids);
        if (notices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Form form = Form.typed(request.getParameterMap());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("通知" + notices.size() + "份.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printing.letters(form.key(), of, notices));
    }

    @PostMapping("/posting")
    ModelAndView posted(
            @PathVariable String organ, @RequestParam(name = "id") List<Long> ids, HttpServletRequest request) {
        Organ of = organ(organ);
        Form form = Form.typed(request.getParameterMap());
        printing.posted(form.key(), of, printing.waiting(of.id(), ids));
        return new ModelAndView("redirect:" + NoticeList.address(of) + "?state=POSTED");
    }

    private Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
