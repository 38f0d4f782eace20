package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellType;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/**
 * Figures in running text that are no typed digits but point at a cell: {@code {{table_3/received_new/total}}}. They are
 * resolved when the text is shown, so text and table cannot disagree.
 */
final class LiveReferences {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private LiveReferences() {}

    /** A piece of text, or of a reference. */
    sealed interface Piece {
        /** Text as typed. */
        record Text(String text) implements Piece {}

        /** A reference to a cell that the form prints. */
        record Live(CellRef ref, String value, String label) implements Piece {}

        /** A reference to nothing. */
        record Unknown(String text) implements Piece {}
    }

    /** How a reference is written. */
    static String token(CellRef ref) {
        return "{{" + ref + "}}";
    }

    /** Takes a text apart. A cell that nobody declared reads 0, as it is printed. */
    static List<Piece> pieces(String text, ReportFormat format, ReportTables tables) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece.Text(text.substring(end, matcher.start())));
            }
            pieces.add(cell(matcher.group(1), format)
                    .<Piece>map(ref -> new Piece.Live(ref, printed(ref, format, tables), label(ref, format)))
                    .orElseGet(() -> new Piece.Unknown(matcher.group())));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece.Text(text.substring(end)));
        }
        return pieces;
    }

    /** The text as printed; a reference to nothing stays as it was typed. */
    static String resolve(String text, ReportFormat format, ReportTables tables) {
        StringBuilder resolved = new StringBuilder();
        for (Piece piece : pieces(text, format, tables)) {
            resolved.append(
                    switch (piece) {
                        case Piece.Text(var plain) -> plain;
                        case Piece.Live(var _, var value, var _) -> value;
                        case Piece.Unknown(var typed) -> typed;
                    });
        }
        return resolved.toString();
    }

    /** What a cell is called in menus and beside chips. */
    static String label(CellRef ref, ReportFormat format) {
        var spec = format.spec(ref);
        return spec.rowLabel().replaceFirst("^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）|^\\d+\\.", "") + "·" + spec.columnLabel();
    }

    private static Optional<CellRef> cell(String text, ReportFormat format) {
        try {
            return format.findSpec(CellRef.parse(text)).map(spec -> spec.ref());
        } catch (IllegalArgumentException e) {
            // Somebody typed braces around something else.
            return Optional.empty();
        }
    }

    private static String printed(CellRef ref, ReportFormat format, ReportTables tables) {
        return tables.find(ref).map(CellValue::printed).orElse(format.spec(ref).type() == CellType.AMOUNT ? "0元" : "0");
    }
}
