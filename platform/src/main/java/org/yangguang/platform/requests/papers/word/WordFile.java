package org.yangguang.platform.requests.papers.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word file (.docx): parts in an archive. Immutable. */
public final class WordFile {

    private static final String MAIN = "word/document.xml";
    private static final int MOST_PARTS = 300;

    /** In bytes, unpacked: an archive that swells further is no office document. */
    private static final int LARGEST_UNPACKED = 20 << 20;

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Reads a file; empty where it is not a Word file that can be read. */
    public static Optional<WordFile> read(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST_UNPACKED;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                byte[] part = archive.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    return Optional.empty();
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
            WordFile file = new WordFile(parts);
            return parts.containsKey(MAIN) && isWord(file.main()) ? Optional.of(file) : Optional.empty();
        } catch (IOException | IllegalArgumentException | UnreadableXmlException e) {
            return Optional.empty();
        }
    }

    /** The same file with another main text. */
    WordFile with(Document main) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(MAIN, Ooxml.write(main));
        return new WordFile(changed);
    }

    /** As it is stored; the same content gives the same bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                archive.putNextEntry(entry);
                archive.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** The main text, a copy of one's own. */
    Document main() {
        return parse(Objects.requireNonNull(parts.get(MAIN)));
    }

    /** Another part as XML, for example {@code word/styles.xml}. */
    Optional<Document> find(String part) {
        return Optional.ofNullable(parts.get(part)).map(WordFile::parse);
    }

    /** The names of all parts. */
    Iterable<String> names() {
        return parts.keySet();
    }

    private static boolean isWord(Document main) {
        return Ooxml.is(main.getDocumentElement(), "document")
                && Ooxml.child(main.getDocumentElement(), "body").isPresent();
    }

    private static Document parse(byte[] part) {
        try {
            return Ooxml.parse(part);
        } catch (SAXException e) {
            throw new UnreadableXmlException(e);
        }
    }

    private static final class UnreadableXmlException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableXmlException(SAXException cause) {
            super(cause);
        }
    }
}
