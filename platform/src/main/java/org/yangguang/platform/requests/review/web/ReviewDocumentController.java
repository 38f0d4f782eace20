package org.yangguang.platform.requests.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.requests.review.ReviewCase;
import org.yangguang.platform.requests.review.Reviews;

/** The documents of one matter, to read. */
@Controller
class ReviewDocumentController {

    private final ReviewPages pages;
    private final Reviews reviews;
    private final Files files;

    ReviewDocumentController(ReviewPages pages, Reviews reviews, Files files) {
        this.pages = pages;
        this.reviews = reviews;
        this.files = files;
    }

    @GetMapping("/workbench/reviews/{organ}/{review}/documents/{file}")
    void document(
            @PathVariable String organ,
            @PathVariable long review,
            @PathVariable long file,
            HttpServletResponse response)
            throws IOException {
        Organ subject = pages.organ(organ);
        ReviewCase of = pages.review(subject, review);
        FileId id = new FileId(file);
        if (reviews.documents(of.id()).stream().noneMatch(it -> it.file().equals(id))) {
            throw ReviewPages.absent();
        }
        StoredFile stored = files.get(id);
        response.setContentType(stored.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(stored.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.write(id, response.getOutputStream());
    }
}
