package org.yangguang.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry that its hash is taken over: every field by name, with the length of its value in bytes, so that
 * no two entries share a form. {@code docs/operations.md} tells an auditor how to compute it without this program.
 */
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder("yangguang-trail-1\n");

    private CanonicalForm() {}

    static String hash(Entry entry) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(of(entry).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    static String of(Entry entry) {
        var form = new CanonicalForm();
        form.field("sequence", entry.sequence());
        form.field("at", entry.at());
        form.field("who", entry.who());
        form.field("organ", entry.organ());
        form.field("kind", entry.kind());
        form.field("label", entry.label());
        form.field("subject", entry.subject());
        form.field("reason", entry.reason());
        form.field("details", entry.detail().size());
        new TreeMap<>(entry.detail()).forEach((name, value) -> {
            form.field("name", name);
            form.field("value", value);
        });
        form.field("previous", entry.previous());
        return form.text.toString();
    }

    private void field(String name, @Nullable Object value) {
        text.append(name);
        if (value != null) {
            String words = value.toString();
            text.append(' ')
                    .append(words.getBytes(StandardCharsets.UTF_8).length)
                    .append(' ')
                    .append(words);
        }
        text.append('\n');
    }
}
