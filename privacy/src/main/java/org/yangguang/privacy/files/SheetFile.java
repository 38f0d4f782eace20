package org.yangguang.privacy.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yangguang.privacy.files.Concealed.Place;

/**
 * An .xlsx. Cells are masked where they stand, numbers that are telephone or identity numbers too; formulas become their
 * values, because they carry what they were computed from. Hidden sheets, rows and columns, comments, names, the caches of
 * pivot tables, links to other files and properties are taken out.
 */
final class SheetFile implements PrivateFile {

    private static final String BOOK = "xl/workbook.xml";
    private static final String CACHES =
            "xl/(pivot\\w*/.*|externalLinks/.*|connections\\.xml|queryTables/.*|calcChain\\.xml|revisions/.*|comments.*|threadedComments/.*|persons/.*|sharedStrings\\.xml|slicer.*|timeline.*|model/.*|customProperty/.*|xmlMaps\\.xml|drawings/vmlDrawing.*)";

    private final OfficePackage parts;
    private final OfficeExtras extras;
    private final Slots slots = new Slots();
    private final List<Concealed> concealed = new ArrayList<>();
    private final Set<String> hiddenSheets = new HashSet<>();

    SheetFile(OfficePackage parts) throws UnreadableFileException {
        this.parts = parts;
        this.extras = new OfficeExtras(parts);
        readBook();
        SharedStrings strings = SharedStrings.of(parts);
        for (String name : parts.names(part -> part.matches("xl/(worksheets|chartsheets|dialogsheets)/[^/]*\\.xml"))) {
            new SheetCells(parts.xml(name), strings)
                    .read(slots, hiddenSheets.contains(name) ? new ArrayList<>() : concealed);
            slots.part('\n');
        }
        for (String name : parts.names(SheetFile::isOther)) {
            slots.addAll(parts.xml(name));
        }
        extras.readLinks(slots);
        extras.read(slots, concealed);
        readCaches();
    }

    private void readBook() throws UnreadableFileException {
        for (Element sheet : Xml.elements(parts.xml(BOOK), "sheet")) {
            if (Xml.attribute(sheet, "state").toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
                String target = parts.target(BOOK, Xml.attribute(sheet, "id"));
                if (target != null) {
                    hiddenSheets.add(target);
                }
                concealed.add(new Concealed(Place.HIDDEN_SHEET, sheet.getAttribute("name")));
            }
        }
        slots.addAll(parts.xml(BOOK));
    }

    /** Old caches and comments are not masked but removed; their words are read so that the clerk sees what was in them. */
    private void readCaches() throws UnreadableFileException {
        for (String name : parts.names(part -> part.matches(CACHES))) {
            if (name.contains("omments")) {
                concealed.add(new Concealed(Place.COMMENT, ""));
            } else if (name.contains("pivotCache") || name.contains("externalLink")) {
                concealed.add(new Concealed(Place.CACHED_DATA, name.contains("pivot") ? "数据透视表" : "外部链接"));
            }
            if (name.endsWith(".xml") && !name.endsWith("sharedStrings.xml") && !name.endsWith("calcChain.xml")) {
                slots.addAll(parts.xml(name));
            }
        }
    }

    private static boolean isOther(String name) {
        return OfficeExtras.isReadAsWhole(name)
                && !name.equals(BOOK)
                && !name.matches(CACHES)
                && !name.matches("xl/(worksheets|chartsheets|dialogsheets)/[^/]*\\.xml");
    }

    @Override
    public String text() {
        return slots.text();
    }

    @Override
    public List<Concealed> concealed() {
        return concealed.stream().distinct().toList();
    }

    @Override
    public byte[] write(String masked, BitSet changed, List<String> alsoRemoved) throws UnreadableFileException {
        slots.fill(masked, changed);
        concealed().forEach(place -> alsoRemoved.add(place.place().label()));
        SharedStrings strings = SharedStrings.of(parts);
        for (String name : parts.names(part -> part.matches("xl/worksheets/[^/]*\\.xml"))) {
            new SheetCells(parts.xml(name), strings).clean(alsoRemoved);
        }
        Node book = parts.xml(BOOK);
        removeHiddenSheets(book);
        if (!Xml.elements(book, "definedName").isEmpty()) {
            alsoRemoved.add("定义的名称");
        }
        Xml.elements(
                        book,
                        "definedNames",
                        "pivotCaches",
                        "externalReferences",
                        "fileSharing",
                        "AlternateContent",
                        "customWorkbookViews",
                        "workbookProtection",
                        "absPath")
                .forEach(Xml::remove);
        parts.remove(name -> name.matches(CACHES) || hiddenSheets.contains(name));
        extras.clean(alsoRemoved);
        for (String name : parts.names(part -> part.contains("/charts/") && part.endsWith(".xml"))) {
            Xml.elements(parts.xml(name), "externalData").forEach(Xml::remove);
        }
        return parts.write();
    }

    private void removeHiddenSheets(Node book) throws UnreadableFileException {
        List<Element> sheets = Xml.elements(book, "sheet");
        List<Element> shown = new ArrayList<>();
        for (Element sheet : sheets) {
            @Nullable String target = parts.target(BOOK, Xml.attribute(sheet, "id"));
            if (target != null && hiddenSheets.contains(target)) {
                Xml.remove(sheet);
            } else {
                shown.add(sheet);
            }
        }
        if (shown.isEmpty()) {
            throw new UnreadableFileException("所有工作表都是隐藏的，没有可以保留的内容。");
        }
        for (Element view : Xml.elements(book, "workbookView")) {
            view.removeAttribute("activeTab");
            view.removeAttribute("firstSheet");
        }
    }
}
