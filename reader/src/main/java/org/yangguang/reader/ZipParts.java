package org.yangguang.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip package in memory: the names of all parts and the bytes of its XML parts. Read in one pass with the library of the
 * JDK, because opening a package with POI costs more than the whole rest of a check; everything unpacked is counted.
 */
final class ZipParts {

    private static final int CHUNK = 16 * 1024;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, byte[]> xml = new HashMap<>();
    private long unpacked;

    private ZipParts() {}

    static ZipParts read(byte[] content) throws UnreadableReportException {
        if (!hasDirectoryAtEnd(content)) {
            throw new UnreadableReportException(
                    UnreadableReportException.Reason.DAMAGED, "文件不完整，末尾缺失，可能没有下载完。请重新下载或保存后再试。");
        }
        ZipParts parts = new ZipParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableReportException.damaged("压缩包结构错误", e);
        }
        return parts;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** All names in the order of the package. */
    Set<String> names() {
        return names;
    }

    /** The bytes of an XML part. */
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(xml.get(name));
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException, UnreadableReportException {
        String name = entry.getName().replace('\\', '/');
        names.add(name);
        if (names.size() > Limits.ZIP_ENTRIES) {
            throw UnreadableReportException.bomb("压缩包内文件超过%,d个".formatted(Limits.ZIP_ENTRIES));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean wanted = lower.endsWith(".xml") || lower.endsWith(".rels");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
            unpacked += n;
            if (unpacked > Limits.UNPACKED_BYTES) {
                throw UnreadableReportException.bomb("解压后超过%d MB".formatted(Limits.UNPACKED_BYTES >> 20));
            }
            if (wanted) {
                kept.write(chunk, 0, n);
            }
        }
        if (wanted) {
            xml.put(name, kept.toByteArray());
        }
    }

    /** The end-of-directory record; a file that broke off while copying has none. */
    private static boolean hasDirectoryAtEnd(byte[] b) {
        for (int i = b.length - 22; i >= Math.max(0, b.length - 22 - 0xFFFF); i--) {
            if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 5 && b[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
