package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yangguang.privacy.PrivacyScanner;
import org.yangguang.privacy.files.Redaction.Redacted;
import org.yangguang.privacy.files.Redaction.Refused;

/** Redacts a file and looks for what should be gone in the bytes of the result. */
final class Redacting {

    static final String ID = "110101199003077758";
    static final String OTHER_ID = "330127196204021233";
    static final String MOBILE = "13858123456";
    static final PrivateFiles FILES = new PrivateFiles(new PrivacyScanner());

    private Redacting() {}

    static Redacted redacted(byte[] content) {
        Redaction answer = FILES.redact(content, "附件");
        assertThat(answer).isInstanceOf(Redacted.class);
        return (Redacted) answer;
    }

    static String refusal(byte[] content) {
        Redaction answer = FILES.redact(content, "附件");
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).whyInChinese();
    }

    /** All parts of a zip package as text. */
    static Map<String, String> parts(byte[] content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The package with one part more, or another in the place of one. */
    static byte[] with(byte[] content, String name, String part) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.put(entry.getName(), zip.readAllBytes());
            }
        }
        all.put(name, part.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file.toByteArray();
    }

    /** The package with words of a part put before others. */
    static byte[] with(byte[] content, String name, String before, String words) throws IOException {
        String part = Objects.requireNonNull(parts(content).get(name), name);
        assertThat(part).contains(before);
        return with(content, name, part.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(words + before)));
    }

    static void nowhere(byte[] content, String... gone) throws IOException {
        for (Map.Entry<String, String> part : parts(content).entrySet()) {
            for (String word : gone) {
                assertThat(part.getValue()).as(part.getKey()).doesNotContain(word);
            }
        }
    }
}
