package org.yangguang.privacy.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.yangguang.privacy.files.Concealed.Place;

/** What Word and Excel files have in common beside their text: properties, pictures, embedded and foreign parts. */
final class OfficeExtras {

    private final OfficePackage parts;

    OfficeExtras(OfficePackage parts) {
        this.parts = parts;
    }

    /** Adds the text of properties and pictures' data, which is removed and not masked, and tells of it. */
    void read(Slots slots, List<Concealed> concealed) throws UnreadableFileException {
        boolean tells = false;
        for (String name : parts.names(OfficeExtras::isProperties)) {
            if (name.endsWith(".xml")) {
                for (Element element : Xml.elements(
                        parts.xml(name),
                        "creator",
                        "lastModifiedBy",
                        "title",
                        "subject",
                        "description",
                        "keywords",
                        "category",
                        "Company",
                        "Manager",
                        "lpwstr",
                        "lpstr")) {
                    String label = element.getLocalName().equals("creator")
                                    || element.getLocalName().equals("lastModifiedBy")
                            ? "姓名："
                            : "";
                    if (!element.getTextContent().isBlank()) {
                        slots.add(label + element.getTextContent() + "\n", ignored -> {});
                        tells = true;
                    }
                }
            }
        }
        if (tells) {
            concealed.add(new Concealed(Place.PROPERTIES, "作者、单位等"));
        }
        for (String name : parts.names(OfficeExtras::isPicture)) {
            PrivateFile picture = picture(name);
            if (picture != null && !picture.concealed().isEmpty()) {
                concealed.add(new Concealed(Place.METADATA, "图片 " + name.substring(name.lastIndexOf('/') + 1)));
                slots.add(picture.text() + "\n", ignored -> {});
            }
        }
        if (!parts.names(OfficeExtras::isEmbedded).isEmpty()) {
            concealed.add(new Concealed(Place.EMBEDDED_FILE, ""));
        }
    }

    /** Adds the addresses that links lead to. */
    void readLinks(Slots slots) throws UnreadableFileException {
        for (String name : parts.names(part -> part.endsWith(".rels"))) {
            slots.addAttributesWithin(parts.xml(name));
        }
    }

    void clean(List<String> alsoRemoved) throws UnreadableFileException {
        for (String name : parts.names(OfficeExtras::isPicture)) {
            PrivateFile picture = picture(name);
            if (picture != null) {
                parts.put(name, picture.write("", new java.util.BitSet(), alsoRemoved));
            } else if (!Strings.in(parts.bytes(name)).isBlank() && name.matches(".*\\.(emf|wmf|svg|tiff?)")) {
                throw new UnreadableFileException(
                        "文件中有无法检查的图片（%s）。请把它另存为 PNG 后重新插入。".formatted(name.substring(name.lastIndexOf('/') + 1)));
            }
        }
        if (parts.names().stream().anyMatch(OfficeExtras::isProperties)) {
            alsoRemoved.add("文件属性（作者、单位等）");
        }
        parts.remove(OfficeExtras::isProperties);
        if (parts.names().stream().anyMatch(OfficeExtras::isEmbedded)) {
            alsoRemoved.add("嵌入的文件");
        }
        parts.remove(OfficeExtras::isEmbedded);
        refuseUnknown();
    }

    private void refuseUnknown() throws UnreadableFileException {
        List<String> unknown = parts.names(name -> !isReadAsWhole(name)
                && !isPicture(name)
                && !name.endsWith(".rels")
                && !name.endsWith(".odttf")
                && !name.equals(OfficePackage.TYPES));
        if (!unknown.isEmpty()) {
            throw new UnreadableFileException(
                    "文件中有无法检查的部分（%s）。请用 Office 或者 WPS 打开，另存为新的文件后再试。".formatted(String.join("、", unknown)));
        }
    }

    /** Whether a part is XML whose every word is read, unless it has a reader of its own or is taken out. */
    static boolean isReadAsWhole(String name) {
        return (name.endsWith(".xml") || name.endsWith(".vml"))
                && !isProperties(name)
                && !name.equals(OfficePackage.TYPES);
    }

    private @org.jspecify.annotations.Nullable PrivateFile picture(String name) throws UnreadableFileException {
        byte[] content = parts.bytes(name);
        String magic = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("\u00FF\u00D8\u00FF")) {
            return JpegFile.open(content);
        }
        return magic.startsWith("\u0089PNG") ? PngFile.open(content) : null;
    }

    private static boolean isProperties(String name) {
        return name.startsWith("docProps/")
                || name.startsWith("customXml/")
                || name.startsWith("docMetadata/")
                || name.startsWith("_xmlsignatures/");
    }

    private static boolean isPicture(String name) {
        return name.contains("/media/");
    }

    private static boolean isEmbedded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("/embeddings/")
                || lower.contains("/activex/")
                || lower.contains("/ctrlprops/")
                || lower.contains("printersettings")
                || lower.endsWith(".bin");
    }
}
