package org.yangguang.platform.requests.status;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;

/** Stored files as answers to a call: to be saved, never to be shown by the browser as if they were our page. */
@Component
public class Downloads {

    private final Files files;

    Downloads(Files files) {
        this.files = files;
    }

    /** The file; whoever calls has checked that it may be read. */
    public View of(FileId id) {
        StoredFile file = files.get(id);
        return (model, call, answer) -> write(file, answer);
    }

    private void write(StoredFile file, HttpServletResponse answer) throws java.io.IOException {
        answer.setContentType(file.type());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        byte[] content = files.read(file.id());
        answer.setContentLength(content.length);
        answer.getOutputStream().write(content);
    }
}
