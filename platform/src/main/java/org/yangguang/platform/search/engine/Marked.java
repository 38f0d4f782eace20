package org.yangguang.platform.search.engine;

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
}
