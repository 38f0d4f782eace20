package org.yangguang.privacy.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.yangguang.privacy.files.Concealed.Place;

/** What a PDF holds beside the drawing instructions of its pages. */
final class PdfExtras {

    /** Words given to be spoken or copied in place of what is drawn. */
    static final Set<COSName> SPOKEN = Set.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E);

    private static final List<COSName> OF_THE_FILE = names(
            "Metadata",
            "Names",
            "AF",
            "OpenAction",
            "AA",
            "PieceInfo",
            "AcroForm",
            "StructTreeRoot",
            "MarkInfo",
            "Outlines",
            "Threads",
            "Collection",
            "SpiderInfo",
            "Perms",
            "Legal",
            "Dests",
            "URI",
            "PageLabels",
            "OCProperties",
            "DSS");
    /** Keys at whatever object they stand. */
    private static final List<COSName> ANYWHERE = names(
            "Metadata",
            "PieceInfo",
            "ActualText",
            "Alt",
            "E",
            "Thumb",
            "LastModified",
            "AF",
            "Alternates",
            "OPI",
            "Measure",
            "PtData");

    private final PDDocument document;

    PdfExtras(PDDocument document) {
        this.document = document;
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }

    /** All strings outside the pages' instructions, a line each, and what kinds of places they stand in. */
    String read(List<Concealed> concealed) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PDDocumentInformation information = document.getDocumentInformation();
        tell(concealed, Place.PROPERTIES, !information.getCOSObject().keySet().isEmpty());
        tell(concealed, Place.METADATA, catalog.containsKey(COSName.METADATA));
        COSBase names = catalog.getDictionaryObject(COSName.NAMES);
        tell(
                concealed,
                Place.EMBEDDED_FILE,
                (names instanceof COSDictionary tree && tree.containsKey(COSName.EMBEDDED_FILES))
                        || catalog.containsKey(COSName.AF));
        tell(concealed, Place.FORM_FIELD, catalog.containsKey(COSName.ACRO_FORM));
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String kind = String.valueOf(annotation.getSubtype());
                tell(concealed, Place.COMMENT, !kind.equals("Link") && !kind.equals("Widget"));
            }
        }
        StringBuilder text = new StringBuilder();
        for (COSBase object : reachable()) {
            if (object instanceof COSString string && string.getString().length() < 10_000) {
                text.append(string.getString()).append('\n');
            }
        }
        if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream metadata) {
            text.append(Strings.in(metadata.createInputStream().readNBytes(1 << 20)))
                    .append('\n');
        }
        return text.toString();
    }

    private static void tell(List<Concealed> concealed, Place place, boolean there) {
        if (there) {
            concealed.add(new Concealed(place, ""));
        }
    }

    /** Whether a page draws pictures. */
    boolean showsPictures() {
        return !pagesWithPictures().isEmpty();
    }

    /** The pages, counted from 0, that draw pictures or forms. */
    BitSet pagesWithPictures() {
        BitSet pages = new BitSet();
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.set(
                    number,
                    page.getResources() != null
                            && page.getResources().getXObjectNames().iterator().hasNext());
            number++;
        }
        return pages;
    }

    /** Whether there is a layer that is not shown when the file is opened. */
    boolean hidesLayers() {
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        return layers != null
                && layers.getOptionalContentGroups().stream().anyMatch(layer -> !layers.isGroupEnabled(layer));
    }

    void clean(List<String> alsoRemoved) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.containsKey(COSName.OUTLINES)) {
            alsoRemoved.add("书签");
        }
        OF_THE_FILE.forEach(catalog::removeItem);
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocument().getTrailer().removeItem(COSName.ID);
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> links = new ArrayList<>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                if ("Link".equals(annotation.getSubtype())
                        && !strings(annotation.getCOSObject()).contains("@")) {
                    annotation.getCOSObject().removeItem(COSName.CONTENTS);
                    annotation.getCOSObject().removeItem(COSName.NM);
                    links.add(annotation);
                }
            }
            page.setAnnotations(links);
            names("AA", "B", "Tabs", "StructParents").forEach(page.getCOSObject()::removeItem);
        }
        for (COSBase object : reachable()) {
            if (object instanceof COSDictionary dictionary) {
                ANYWHERE.forEach(dictionary::removeItem);
                if (COSName.OCG.equals(dictionary.getCOSName(COSName.TYPE))) {
                    dictionary.removeItem(COSName.NAME);
                }
            }
        }
    }

    private static String strings(COSDictionary root) {
        StringBuilder found = new StringBuilder();
        if (root.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
            for (COSName key : action.keySet()) {
                if (action.getDictionaryObject(key) instanceof COSString string) {
                    found.append(string.getString());
                }
            }
        }
        return found.toString();
    }

    /** Every object that the written file would hold. */
    private Set<COSBase> reachable() {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(open::add);
            } else if (object instanceof COSArray array) {
                array.forEach(open::add);
            }
        }
        return seen;
    }

    /** How many times the file was saved; every time after the first leaves the former state in it. */
    static int versions(byte[] content) {
        int versions = 0;
        byte[] end = {'%', '%', 'E', 'O', 'F'};
        for (int i = 0; i + end.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + end.length, end, 0, end.length)) {
                versions++;
            }
        }
        return versions;
    }
}
