package org.yangguang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.platform.database.DataDirectory;

/**
 * Seals personal data and opens it again. The purpose, for example {@code request.applicant}, is bound to what was sealed:
 * moved to another column it does not open. Thread-safe.
 */
@Component
public class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingCipher cipher;
    private final Map<SealingCipher, SecretKey> keys = new EnumMap<>(SealingCipher.class);
    private final SecretKey indexKey;
    private final String fingerprint;

    /**
     * @param secret the key of this installation; empty: drawn on the first start and kept in the data directory.
     *     Several nodes on one database need the same
     */
    Vault(
            DataDirectory data,
            @Value("${yangguang.vault.cipher}") SealingCipher cipher,
            @Value("${yangguang.vault.key:}") String secret) {
        this.cipher = cipher;
        byte[] material = (secret.isBlank() ? data.secret("vault") : secret).getBytes(UTF_8);
        for (SealingCipher each : SealingCipher.values()) {
            keys.put(each, each.key(derive(material, "seal " + each.name(), each.keyBytes())));
        }
        indexKey = new SecretKeySpec(derive(material, "index", 32), "HmacSHA256");
        fingerprint = HexFormat.of().formatHex(derive(material, "fingerprint", 16));
    }

    private static byte[] derive(byte[] material, String use, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(material)
                            .addSalt("yangguang vault".getBytes(UTF_8))
                            .thenExpand(use.getBytes(UTF_8), length));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Java 25 has HKDF", e);
        }
    }

    /** Tells keys apart without telling anything about them. */
    String fingerprint() {
        return fingerprint;
    }

    /** Seals; the same content sealed twice looks different. */
    public byte[] seal(byte[] content, String purpose) {
        byte[] nonce = new byte[SealingCipher.NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher started = cipher.start(Cipher.ENCRYPT_MODE, key(cipher), nonce, purpose.getBytes(UTF_8));
            byte[] sealed = started.doFinal(content);
            return ByteBuffer.allocate(1 + nonce.length + sealed.length)
                    .put(cipher.mark())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal with " + cipher, e);
        }
    }

    /**
     * Opens what {@link #seal} sealed for the same purpose, with whatever cipher it was sealed.
     *
     * @throws UnopenableException if it was sealed for another purpose or with another key, or was changed since
     */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length <= 1 + SealingCipher.NONCE) {
            throw new UnopenableException("too short to have been sealed: " + sealed.length + " bytes", null);
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        SealingCipher used = SealingCipher.of(buffer.get());
        byte[] nonce = new byte[SealingCipher.NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            return used.start(Cipher.DECRYPT_MODE, key(used), nonce, purpose.getBytes(UTF_8))
                    .doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new UnopenableException("what was sealed for " + purpose + " does not open", e);
        }
    }

    private SecretKey key(SealingCipher of) {
        SecretKey key = keys.get(of);
        if (key == null) {
            throw new IllegalStateException("no key for " + of);
        }
        return key;
    }

    /**
     * A blind index: the same for the same value and purpose, and without the key of no use for guessing the value.
     *
     * @param value in its normal form, which the caller decides
     * @return 32 bytes
     */
    public byte[] index(String value, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HmacSHA256", e);
        }
    }
}
