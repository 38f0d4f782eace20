package org.yangguang.platform.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords by Argon2id. Each hash takes 16 MB for a moment, so few are computed at a time. */
@Component
class Passwords {

    private static final int AT_A_TIME = 4;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(AT_A_TIME);

    /** What an unknown user's attempt is compared with, so that it takes as long as a known one's. */
    private final String decoy = argon2.encode("no account has this");

    String hash(String password) {
        return limited(() -> argon2.encode(password));
    }

    boolean matches(String password, String hash) {
        return limited(() -> argon2.matches(password, hash));
    }

    /** Spends the time of a comparison. */
    void compareWithNothing(String password) {
        limited(() -> argon2.matches(password, decoy));
    }

    private <T> T limited(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
