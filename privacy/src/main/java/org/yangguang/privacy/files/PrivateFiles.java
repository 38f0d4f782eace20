package org.yangguang.privacy.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;

/**
 * Finds personal data in files and takes it out: plain text, .docx, .xlsx, .pdf and the metadata of JPEG and PNG pictures (what
 * a picture shows is not read). Safe for use by several threads.
 */
public final class PrivateFiles {

    /** Larger files are refused. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private final PrivacyScanner scanner;

    public PrivateFiles(PrivacyScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * What the file says and conceals.
     *
     * @param name the file's name, used in messages only
     * @throws UnreadableFileException if the file is of a kind that is not read, damaged, protected or beyond the limits
     */
    public Scanned scan(byte[] content, String name) throws UnreadableFileException {
        try {
            PrivateFile file = open(content);
            return new Scanned(file.text(), scanner.scan(file.text()), file.concealed());
        } catch (UnreadableFileException unreadable) {
            throw unreadable.of(name);
        }
    }

    /** Masks all findings and removes all that is concealed. */
    public Redaction redact(byte[] content, String name) {
        return redact(content, name, finding -> true, List.of());
    }

    /** The same, masking only the findings that {@code masked} accepts; the others stay as they are. */
    public Redaction redact(byte[] content, String name, Predicate<Finding> masked) {
        return redact(content, name, masked, List.of());
    }

    /** The same, and masks every occurrence of further words. */
    public Redaction redact(byte[] content, String name, Predicate<Finding> masked, Collection<String> words) {
        try {
            return redact(content, masked, words);
        } catch (UnreadableFileException unreadable) {
            return new Redaction.Refused(unreadable.of(name).sentence());
        }
    }

    private Redaction redact(byte[] content, Predicate<Finding> masked, Collection<String> words)
            throws UnreadableFileException {
        PrivateFile file = open(content);
        List<Finding> all = scanner.scan(file.text());
        List<Finding> removed = all.stream().filter(masked).toList();
        Mask mask = Mask.of(file.text(), removed, words);
        List<String> alsoRemoved = new ArrayList<>();
        byte[] output = file.write(mask.text(), mask.changed(), alsoRemoved);
        Set<String> kept = new HashSet<>();
        all.stream().filter(masked.negate()).forEach(finding -> kept.add(finding.text()));
        refuseUnclean(output, kept, mask);
        return new Redaction.Redacted(
                output, removed, alsoRemoved.stream().distinct().toList());
    }

    /** The output is opened like any other file; nothing may be found in it but what was to stay. */
    private void refuseUnclean(byte[] output, Set<String> kept, Mask mask) throws UnreadableFileException {
        String text = open(output).text();
        List<Finding> left = scanner.scan(text).stream()
                .filter(finding -> kept.stream().noneMatch(stays -> stays.contains(finding.text())))
                .filter(finding -> !mask.left(finding))
                .toList();
        if (!left.isEmpty() || mask.words().stream().anyMatch(text::contains)) {
            String kinds = String.join(
                    "、",
                    left.stream()
                            .map(finding -> finding.kind().label())
                            .distinct()
                            .toList());
            throw new UnreadableFileException(
                    "处理后再次检查，仍有个人信息没有去除（%s）。请手工处理后再试。".formatted(kinds.isEmpty() ? "指定的文字" : kinds));
        }
    }

    private static PrivateFile open(byte[] content) throws UnreadableFileException {
        PrivateFile file = Opening.open(content);
        if (file.text().length() > Limits.CHARACTERS) {
            throw new UnreadableFileException("文件中的文字超过%,d个，不予处理。".formatted(Limits.CHARACTERS));
        }
        return file;
    }
}
