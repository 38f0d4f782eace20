package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Large type, high contrast, fewer things: a choice kept in a cookie, switched by a plain link. */
final class ElderMode {

    static final String COOKIE = "yg-elder";
    static final String ADDRESS = "/elder-mode";
    private static final String CHOSEN = COOKIE + "=1";

    private ElderMode() {}

    static boolean chosen(HttpServletRequest request) {
        return chosen(request.getHeader("Cookie"));
    }

    /** Reads the header itself: parsing all cookies would cost more than answering from the cache. */
    static boolean chosen(@Nullable String cookies) {
        if (cookies == null) {
            return false;
        }
        int at = cookies.indexOf(CHOSEN);
        return at >= 0
                && (at == 0 || cookies.charAt(at - 1) == ' ' || cookies.charAt(at - 1) == ';')
                && (at + CHOSEN.length() == cookies.length() || cookies.charAt(at + CHOSEN.length()) == ';');
    }

    static String switchAddress(boolean on, String back) {
        return ADDRESS + "?on=" + (on ? 1 : 0) + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
