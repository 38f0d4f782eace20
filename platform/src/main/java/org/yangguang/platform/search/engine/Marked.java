package org.yangguang.platform.search.engine;

import java.util.ArrayList;
import java.util.List;

/** A text some pieces of which fit the question. */
public record Marked(List<Piece> pieces) {

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** A piece of the text, and whether it fits. */
    public record Piece(String text, boolean fits) {}

    /** Without marks. */
    public String plain() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    static Marked plain(String text) {
        return new Marked(List.of(new Piece(text, false)));
    }

    /** Reads what the engine returned; pieces that touch become one. */
    static Marked of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean fits = false;
        String joined = marked.replace("" + EntrySchema.END_OF_MARK + EntrySchema.MARK, "");
        for (int at = 0; at < joined.length(); at++) {
            char each = joined.charAt(at);
            if (each == EntrySchema.MARK || each == EntrySchema.END_OF_MARK) {
                if (!current.isEmpty()) {
                    pieces.add(new Piece(current.toString(), fits));
                    current.setLength(0);
                }
                fits = each == EntrySchema.MARK;
            } else {
                current.append(each);
            }
        }
        if (!current.isEmpty()) {
            pieces.add(new Piece(current.toString(), fits));
        }
        return new Marked(pieces);
    }

    /** As much of a long text as shows the first marks: some characters before, {@code length} in all. */
    static Marked cut(String marked, int length) {
        int first = Math.max(0, marked.indexOf(EntrySchema.MARK));
        int before = length / 4;
        int from = first <= before ? 0 : first - before;
        StringBuilder cut = new StringBuilder(from > 0 ? "…" : "");
        int shown = 0;
        boolean open = false;
        int at = from;
        for (; at < marked.length() && shown < length; at++) {
            char each = marked.charAt(at);
            if (each == EntrySchema.MARK) {
                open = true;
            } else if (each == EntrySchema.END_OF_MARK) {
                open = false;
            } else {
                shown++;
            }
            cut.append(each == '\n' ? ' ' : each);
        }
        if (open) {
            cut.append(EntrySchema.END_OF_MARK);
        }
        if (at < marked.length()) {
            cut.append("…");
        }
        return of(cut.toString());
    }
}
