package org.yangguang.platform.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that someone makes, before it is made.
 *
 * @param key what makes it safe to send twice; drawn when the form was shown
 * @param kind what is done
 * @param organ the organ whose matter it is (an organ id), or null where it is nobody's in particular
 * @param subject what it is done to, as {@code return:123}; what it will create is named by {@link Effect.Done#subject()}
 * @param reason why, in the words of the person, where a reason was asked for
 * @param detail further facts without personal data
 */
public record Deed(
        String key,
        DeedKind kind,
        @Nullable Long organ,
        String subject,
        @Nullable String reason,
        Map<String, String> detail) {

    private static final int LONGEST_KEY = 100;

    /** Refuses an empty or overlong key: it comes from a form that was tampered with. */
    public Deed {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new UnusableKeyException("an idempotency key has 1 to 100 characters, not " + key.length());
        }
        detail = Map.copyOf(detail);
    }

    /** A deed without organ, reason and detail; add them with the methods below. */
    public static Deed of(String key, DeedKind kind, String subject) {
        return new Deed(key, kind, null, subject, null, Map.of());
    }

    /** The deed with what came into being by it as its subject, where something did. */
    Deed about(Effect.Done done) {
        String created = done.subject();
        return created == null ? this : new Deed(key, kind, organ, created, reason, detail);
    }

    public Deed forOrgan(long id) {
        return new Deed(key, kind, id, subject, reason, detail);
    }

    public Deed because(@Nullable String why) {
        return new Deed(key, kind, organ, subject, why == null || why.isBlank() ? null : why.strip(), detail);
    }

    public Deed with(Map<String, String> facts) {
        return new Deed(key, kind, organ, subject, reason, facts);
    }
}
