package org.yangguang.platform.report.returns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;
import org.yangguang.platform.pages.Form;

/** The evidence of a return: taken from its clerk, given to those who may read the return. */
@Controller
class EvidenceController {

    private final ReturnPages pages;
    private final Evidence evidence;
    private final Files files;

    EvidenceController(ReturnPages pages, Evidence evidence, Files files) {
        this.pages = pages;
        this.evidence = evidence;
        this.files = files;
    }

    /** A form of its own: the server takes few parts of a form with files, and the tables have hundreds of cells. */
    @PostMapping("/workbench/returns/{organ}/{year}/evidence")
    ModelAndView store(
            @PathVariable String organ,
            @PathVariable int year,
            SignedIn clerk,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, MultipartFile> files) {
        ReturnPage page = pages.get(organ, year, clerk);
        Form form = Form.typed(request.getParameterMap());
        evidence.store(page, form, files);
        return form.isWrong()
                ? StepController.unprocessable(StepController.view(page, form))
                : new ModelAndView("redirect:" + page.address() + "/submission");
    }

    @GetMapping("/workbench/returns/{organ}/{year}/evidence/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String organ, @PathVariable int year, @PathVariable long file, SignedIn reader)
            throws IOException {
        boolean named = pages.get(organ, year, reader).subject().sources().values().stream()
                .anyMatch(source -> source.fileId() != null && source.fileId() == file);
        if (!named) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        StoredFile stored = files.get(new FileId(file));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        files.write(stored.id(), content);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.type()))
                // Never shown within the site: a file is somebody else's content.
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.toByteArray());
    }
}
