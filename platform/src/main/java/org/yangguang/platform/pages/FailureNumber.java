package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The number of one failure: the user reads it from the page, the operator finds it in the log with its cause. Eight
 * digits in two groups, because it is read out on the phone.
 */
final class FailureNumber {

    private static final Logger log = LoggerFactory.getLogger(FailureNumber.class);
    private static final String ATTRIBUTE = FailureNumber.class.getName();
    private static final int GROUP = 10_000;

    private FailureNumber() {}

    /** Whether this call failed already. */
    static boolean isDrawn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** The number of the failure of this call; drawn and logged when it is asked for first. */
    static String of(HttpServletRequest request, int status, @Nullable Throwable cause) {
        if (request.getAttribute(ATTRIBUTE) instanceof String drawn) {
            return drawn;
        }
        var random = ThreadLocalRandom.current();
        String number = "%04d-%04d".formatted(random.nextInt(GROUP), random.nextInt(GROUP));
        request.setAttribute(ATTRIBUTE, number);
        log.error("Failure {}: status {}", number, status, cause);
        return number;
    }
}
