package org.yangguang.platform.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The ciphers to choose from, both in Galois/counter mode. The mark is the first byte of what was sealed. */
enum SealingCipher {
    AES((byte) 1, "AES", 32, false),
    /** The national cipher of GB/T 32907, for counties that must use it. */
    SM4((byte) 2, "SM4", 16, true);

    static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte mark;
    private final String algorithm;
    private final int keyBytes;
    private final boolean national;

    SealingCipher(byte mark, String algorithm, int keyBytes, boolean national) {
        this.mark = mark;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.national = national;
    }

    byte mark() {
        return mark;
    }

    int keyBytes() {
        return keyBytes;
    }

    static SealingCipher of(byte mark) {
        for (SealingCipher each : values()) {
            if (each.mark == mark) {
                return each;
            }
        }
        throw new UnopenableException("sealed with an unknown cipher: " + mark, null);
    }

    SecretKey key(byte[] material) {
        return new SecretKeySpec(material, algorithm);
    }

    Cipher start(int mode, SecretKey key, byte[] nonce, byte[] purpose) throws GeneralSecurityException {
        String transformation = algorithm + "/GCM/NoPadding";
        Cipher cipher =
                national ? Cipher.getInstance(transformation, National.PROVIDER) : Cipher.getInstance(transformation);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose);
        return cipher;
    }

    /** Loaded only where it is needed. */
    private static final class National {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
