package org.yangguang.privacy.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of an Office file in memory. A part can be taken out together with all that names it: its relationships and its
 * entry in the list of content types.
 */
final class OfficePackage {

    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> opened = new LinkedHashMap<>();

    static OfficePackage read(byte[] content) throws UnreadableFileException {
        OfficePackage read = new OfficePackage();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) (Limits.UNPACKED_BYTES - unpacked + 1));
                unpacked += part.length;
                if (unpacked > Limits.UNPACKED_BYTES || read.parts.size() >= Limits.ZIP_ENTRIES) {
                    throw new UnreadableFileException("文件展开后过大，已停止处理。");
                }
                String name = entry.getName().replace('\\', '/');
                if (!entry.isDirectory()
                        && read.parts.put(name.startsWith("/") ? name.substring(1) : name, part) != null) {
                    throw new UnreadableFileException("文件结构异常：同名的部分出现了两次。");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException("文件已损坏，无法读取。请重新保存后再试。", e);
        }
        if (read.parts.isEmpty()) {
            throw new UnreadableFileException("文件已损坏，无法读取。请重新保存后再试。");
        }
        return read;
    }

    void refuseMacros() throws UnreadableFileException {
        String types = new String(parts.getOrDefault(TYPES, new byte[0]), StandardCharsets.UTF_8);
        boolean macros = types.contains("macroEnabled")
                || names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"));
        if (macros) {
            throw new UnreadableFileException("文件带有宏，不予处理。请另存为不带宏的 .docx 或者 .xlsx 后再试。");
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Set<String> names() {
        return new TreeSet<>(parts.keySet());
    }

    /** The names that fit, in alphabetical order. */
    List<String> names(Predicate<String> wanted) {
        return names().stream().filter(wanted).toList();
    }

    byte[] bytes(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("no part " + name);
        }
        return part;
    }

    void put(String name, byte[] content) {
        parts.put(name, content);
        opened.remove(name);
    }

    /** A part as a tree; what is changed in it is written with the package. */
    Document xml(String name) throws UnreadableFileException {
        Document document = opened.get(name);
        if (document == null) {
            document = Xml.parse(bytes(name));
            opened.put(name, document);
        }
        return document;
    }

    /** Takes out parts; gives the ids of the relationships that led to them, by the part that held each. */
    Map<String, Set<String>> remove(Predicate<String> unwanted) throws UnreadableFileException {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        List<String> gone = names(name -> unwanted.test(name) && !name.endsWith(".rels") && !name.equals(TYPES));
        for (String name : gone) {
            parts.remove(name);
            opened.remove(name);
            parts.remove(relationshipsOf(name));
            opened.remove(relationshipsOf(name));
        }
        for (String rels : names(name -> name.endsWith(".rels"))) {
            for (Element relationship : Xml.elements(xml(rels), "Relationship")) {
                String target = resolve(rels, relationship.getAttribute("Target"));
                if (!relationship.getAttribute("TargetMode").equals("External") && gone.contains(target)) {
                    ids.computeIfAbsent(ownerOf(rels), owner -> new TreeSet<>()).add(relationship.getAttribute("Id"));
                    Xml.remove(relationship);
                }
            }
        }
        if (has(TYPES)) {
            for (Element override : Xml.elements(xml(TYPES), "Override")) {
                if (gone.contains(override.getAttribute("PartName").replaceFirst("^/", ""))) {
                    Xml.remove(override);
                }
            }
        }
        return ids;
    }

    /** The part that a relationship of another leads to; null if there is no such id. */
    @org.jspecify.annotations.Nullable
    String target(String part, String id) throws UnreadableFileException {
        String rels = relationshipsOf(part);
        if (has(rels)) {
            for (Element relationship : Xml.elements(xml(rels), "Relationship")) {
                if (relationship.getAttribute("Id").equals(id)) {
                    return resolve(rels, relationship.getAttribute("Target"));
                }
            }
        }
        return null;
    }

    byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0); // the time of saving is nobody's business either
                zip.putNextEntry(entry);
                Document document = opened.get(part.getKey());
                zip.write(document == null ? part.getValue() : Xml.write(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory was refused", e);
        }
        return file.toByteArray();
    }

    private static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String ownerOf(String rels) {
        return rels.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }

    private static String resolve(String rels, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = ownerOf(rels);
        folder = folder.substring(0, folder.lastIndexOf('/') + 1);
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path;
    }
}
