package org.yangguang.platform.report.county;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** Writing the six sections of a report. */
@Service
public class Writing {

    private final CountyReports reports;

    Writing(CountyReports reports) {
        this.reports = reports;
    }

    /** What became of a save. */
    public enum Saved {
        /** Stored. */
        STORED,
        /** Somebody else stored this section meanwhile; nothing was stored. */
        CHANGED_MEANWHILE,
        /** The report is frozen; nothing was stored. */
        FROZEN
    }

    /**
     * Stores the text of a section.
     *
     * @param version the version that the page showed, 0 where nothing was written yet
     */
    @Transactional
    public Saved save(CountyReport report, int no, int version, String content) {
        CountyReport locked = reports.lock(report.organ(), report.year()).orElseThrow();
        if (locked.state() != CountyReportState.DRAFT) {
            return Saved.FROZEN;
        }
        return reports.section(locked, no, version, content.replace("\r\n", "\n"))
                ? Saved.STORED
                : Saved.CHANGED_MEANWHILE;
    }

    /** A figure that can be inserted: how it is written, what it is called, what it reads now. */
    public record Figure(String token, String label, String value) {}

    /** The figures of a table that can be inserted, in printing order; zeros last, because text rarely names them. */
    public static List<Figure> figures(ReportFormat format, ReportTable table, ReportTables tables) {
        return format.cells().stream()
                .map(CellSpec::ref)
                .filter(ref -> ref.table() == table)
                .map(ref -> figure(ref, format, tables))
                .sorted((a, b) -> Boolean.compare(isZero(a), isZero(b)))
                .toList();
    }

    private static boolean isZero(Figure figure) {
        return figure.value().equals("0") || figure.value().equals("0元");
    }

    private static Figure figure(CellRef ref, ReportFormat format, ReportTables tables) {
        String token = LiveReferences.token(ref);
        return new Figure(token, LiveReferences.label(ref, format), LiveReferences.resolve(token, format, tables));
    }

    /** A piece of a text as shown: plain, or a figure that follows its table. */
    public record Shown(String text, String label) {
        /** Whether it is a figure. */
        public boolean live() {
            return !label.isEmpty();
        }
    }

    /** A text as it reads now, paragraph by paragraph. */
    public static List<List<Shown>> shown(String text, ReportFormat format, ReportTables tables) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> LiveReferences.pieces(line.strip(), format, tables).stream()
                        .map(piece -> switch (piece) {
                            case LiveReferences.Piece.Text(var plain) -> new Shown(plain, "");
                            case LiveReferences.Piece.Live(var _, var value, var label) -> new Shown(value, label);
                            case LiveReferences.Piece.Unknown(var typed) -> new Shown(typed, "没有这个格子");
                        })
                        .toList())
                .toList();
    }

    /** A figure typed where a reference would do, with what to write instead. */
    public record Typed(String sentence, String figure, String label, String token) {}

    /** Such figures of a text. */
    public static List<Typed> typed(String text, int year, ReportFormat format, ReportTables tables) {
        return TypedFigures.find(text, year, format, tables).stream()
                .map(found -> new Typed(
                        found.sentence(),
                        found.typed(),
                        LiveReferences.label(found.cell(), format),
                        LiveReferences.token(found.cell())))
                .toList();
    }
}
