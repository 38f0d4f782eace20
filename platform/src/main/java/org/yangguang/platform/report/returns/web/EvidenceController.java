package org.yangguang.platform.report.returns.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;

/** Gives the evidence of a return to those who may read the return. */
@RestController
class EvidenceController {

    private final ReturnPages pages;
    private final Files files;

    EvidenceController(ReturnPages pages, Files files) {
        this.pages = pages;
        this.files = files;
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
