package org.yangguang.platform.requests;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.vault.Vault;

/** The code with which an applicant follows a request; the database keeps only what it can be checked against. */
@Component
class QueryCode {

    /** No two that look or sound alike: read aloud on the telephone. 31 characters, so ten of them are 49 bits. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Vault vault;

    QueryCode(Vault vault) {
        this.vault = vault;
    }

    String draw() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(each -> ALPHABET.substring(each, each + 1))
                .collect(Collectors.joining());
    }

    /** Whether this is the code of which that was kept. */
    boolean opens(String number, String code, String kept) {
        return MessageDigest.isEqual(trace(number, code).getBytes(US_ASCII), kept.getBytes(US_ASCII));
    }

    /** What is kept of a code. */
    String trace(String number, String code) {
        String normal = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(vault.index(number + ":" + normal, "request.query-code"));
    }
}
