package org.yangguang.platform.documents.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A file as plain elements in reading order: {@code p}, {@code table} and {@code ul}, with links, pictures and stress in
 * them. A paragraph in the middle or at the right says so in the attribute {@link #ALIGNED}, one that the writer marked as a
 * heading in {@link #LEVEL}.
 */
final class FileText {

    static final String ALIGNED = "data-aligned";
    static final String CENTRE = "centre";
    static final String RIGHT = "right";
    static final String LEVEL = "data-level";

    /** Rows of one table; longer ones belong into a spreadsheet that is attached. */
    static final int TABLE_ROWS = 2_000;

    private final Element body = new Element("body");
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Element body() {
        return body;
    }

    List<Picture> pictures() {
        return pictures;
    }

    Set<String> notes() {
        return notes;
    }

    /** A new paragraph at the end. */
    Element paragraph() {
        return body.appendElement("p");
    }

    /** An element for a picture. */
    Element picture(String type, byte[] content, String alternative) {
        String reference = "picture:" + (pictures.size() + 1);
        pictures.add(new Picture(reference, type, content, alternative));
        return new Element("img").attr("src", reference).attr("alt", alternative);
    }

    /** Whether one more row has room in a table; says so once where it has not. */
    boolean hasRoom(int rows) {
        if (rows < TABLE_ROWS) {
            return true;
        }
        notes.add("有表格超过 " + TABLE_ROWS + " 行，正文只保留前面的部分；请把完整的表格作为附件上传。");
        return false;
    }
}
