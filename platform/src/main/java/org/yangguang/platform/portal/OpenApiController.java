package org.yangguang.platform.portal;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the open API: written by hand, held to what the platform answers by a test. */
@RestController
class OpenApiController {

    private final Resource description = new ClassPathResource("openapi.json", OpenApiController.class);
    private final byte[] content;

    OpenApiController() throws IOException {
        this.content = description.getContentAsByteArray();
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> describe() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(DigestUtils.md5DigestAsHex(content))
                .lastModified(description.lastModified())
                .body(content);
    }
}
