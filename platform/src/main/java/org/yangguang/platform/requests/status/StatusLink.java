package org.yangguang.platform.requests.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address that a receipt's QR code carries. The number, which is no secret, stands in the query; the query code stands
 * in the fragment, which a browser keeps to itself: it is in no call, no log and no referrer. The page's script moves it
 * into the form and out of the address at once, and sends nothing: the applicant presses the button. Without a script the
 * code is typed.
 */
public final class StatusLink {

    /** Where an applicant follows a request. */
    public static final String PAGE = "/requests/status";

    private StatusLink() {}

    /** The page with the number filled in; holds no secret. */
    public static String of(String number) {
        return PAGE + "?number=" + encode(number);
    }

    /** For a QR code in the applicant's own hands, nothing else: whoever has it has the query code. */
    public static String withCode(String number, String queryCode) {
        return of(number) + "#code=" + encode(queryCode);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
