package org.yangguang.platform.requests.handling.steps.consultation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.vault.Vault;

/**
 * The links by which those who were asked can answer. The secret follows from the case and the key of this installation, so
 * that it stands nowhere but in the letter; the database keeps what it can be checked against.
 */
@Component
class OpinionLinks {

    /** Days, counted from the letter, for which a link opens while nobody knows when the letter arrived. */
    static final int DAYS_WITHOUT_RECEIPT = 60;

    static final String PAGE = "/requests/opinions";

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Vault vault;
    private final SiteAddress site;

    OpinionLinks(Vault vault, SiteAddress site) {
        this.vault = vault;
        this.site = site;
    }

    String secret(RequestId request, int no) {
        byte[] secret = vault.index(request.value() + ":" + no, "request.opinion-link");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The whole address, to be printed in the letter. */
    String address(RequestId request, int no) {
        return site.absolute(PAGE + "/" + secret(request, no));
    }

    /** Whether it has the shape of a secret at all. */
    static boolean canBe(String secret) {
        return SECRET.matcher(secret).matches();
    }

    /** What is kept of a secret. */
    static byte[] trace(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
