package org.yangguang.platform.pages;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches elder mode and leads back to the page it was switched on. */
@Controller
class ElderModeController {

    @GetMapping(ElderMode.ADDRESS)
    ResponseEntity<Void> change(
            @RequestParam(name = "on", defaultValue = "1") String on,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        ResponseCookie cookie = ResponseCookie.from(ElderMode.COOKIE, on.equals("1") ? "1" : "")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(on.equals("1") ? Duration.ofDays(365) : Duration.ZERO)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(local(back))
                .build();
    }

    /** Only a path of this site is followed; anything else leads home. */
    static URI local(String back) {
        boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        try {
            return ours && back.length() <= 2000 ? URI.create(back) : URI.create("/");
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create("/");
        }
    }
}
