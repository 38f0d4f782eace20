package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.intake.Register;

/** What the staff pages of intake have in common. */
@Component
class StaffPages {

    private static final int MOST_FILES = 10;

    private final Organs organs;
    private final Cases cases;

    StaffPages(Organs organs, Cases cases) {
        this.organs = organs;
        this.cases = cases;
    }

    static String requests(String organ) {
        return "/workbench/requests/" + organ;
    }

    static Page page(String title, Organ organ) {
        return Page.of(title).under("依申请公开", requests(organ.code()));
    }

    /** The organ of the address. */
    Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The case of the address; another organ's number leads nowhere. */
    CaseFile file(Organ organ, String number) {
        return cases.find(organ.id(), number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The files that were sent under a name. */
    static List<Register.Sent> files(HttpServletRequest request, String name, FileRole role) {
        List<Register.Sent> sent = new ArrayList<>();
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        for (MultipartFile file : parts == null ? List.<MultipartFile>of() : parts.getFiles(name)) {
            if (!file.isEmpty() && sent.size() < MOST_FILES) {
                sent.add(new Register.Sent(
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        new Register.Bytes(bytes(file)),
                        role));
            }
        }
        return sent;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an uploaded file", e);
        }
    }
}
