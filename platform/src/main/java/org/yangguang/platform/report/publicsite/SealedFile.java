package org.yangguang.platform.report.publicsite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * A file that travels through the browser instead of being kept here: the page carries it in a hidden field, the button
 * sends it back, and the seal proves that it was made here, so that nobody can have us hand out files of their own.
 * The key lives as long as the process; after a restart the check is simply made again.
 */
@Component
class SealedFile {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 32;
    private static final Duration VALID = Duration.ofHours(2);

    private final SecretKeySpec key;
    private final InstantSource time;

    SealedFile(InstantSource time) {
        byte[] random = new byte[SEAL_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.time = time;
    }

    /** The file as text for a form field. */
    String seal(byte[] file) {
        byte[] until = ByteBuffer.allocate(Long.BYTES)
                .putLong(time.instant().plus(VALID).getEpochSecond())
                .array();
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(mac(until, file));
        sealed.writeBytes(until);
        sealed.writeBytes(file);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.toByteArray());
    }

    /** The file, empty where the text was not made here, was changed or is too old. */
    Optional<byte[]> open(String text) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int head = SEAL_BYTES + Long.BYTES;
        if (sealed.length < head) {
            return Optional.empty();
        }
        byte[] seal = Arrays.copyOf(sealed, SEAL_BYTES);
        byte[] until = Arrays.copyOfRange(sealed, SEAL_BYTES, head);
        byte[] file = Arrays.copyOfRange(sealed, head, sealed.length);
        // The date is only worth reading once it is known to be ours.
        return MessageDigest.isEqual(seal, mac(until, file))
                        && time.instant().getEpochSecond()
                                < ByteBuffer.wrap(until).getLong()
                ? Optional.of(file)
                : Optional.empty();
    }

    private byte[] mac(byte[] until, byte[] file) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(until);
            return mac.doFinal(file);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
