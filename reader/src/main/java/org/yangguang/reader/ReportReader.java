package org.yangguang.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.yangguang.reader.UnreadableReportException.Reason;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;

/**
 * Reads an annual report out of a .docx, .xlsx, .html, .pdf or text file. The type of the file is recognised by its content.
 * Nothing outside the file is fetched, and time and memory are bounded whatever the file holds. Stateless.
 */
public final class ReportReader {

    /** Files with more bytes are refused. */
    public static final int MAX_BYTES = Limits.FILE_BYTES;

    /** A reader. */
    public ReportReader() {}

    /**
     * Reads a report from bytes.
     *
     * @param fileName where the report itself does not say organ or year, they are taken from this name; may be empty
     * @return the report; cells that were not found are absent, what was found but not understood is named in
     *     {@link AnnualReport#unread()}
     * @throws UnreadableReportException where the file cannot be read or holds none of the three tables
     */
    public AnnualReport read(String fileName, byte[] content) throws UnreadableReportException {
        return interpret(fileName, FileBlocks.read(content));
    }

    /**
     * Reads a report from a file; see {@link #read(String, byte[])}.
     *
     * @throws IOException where the file itself cannot be read
     */
    public AnnualReport read(Path file) throws IOException, UnreadableReportException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw FileBlocks.tooLarge();
        }
        return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private static AnnualReport interpret(String fileName, List<DocumentBlock> blocks)
            throws UnreadableReportException {
        List<String> texts = texts(blocks);
        ReportTitle title = ReportTitle.find(texts, fileName);
        String letters = blocks.stream().map(ReportReader::letters).collect(Collectors.joining());
        Harvest harvest = new Harvest(FormatVote.decide(letters, title.year()));
        readGrids(blocks, harvest);
        LooseText loose = new LooseText(texts);
        readLooseTables(loose, harvest);
        if (Arrays.stream(ReportTable.values()).noneMatch(harvest::has)) {
            throw new UnreadableReportException(Reason.NOT_A_REPORT, "这份文件里没有找到年度报告的表二、表三和表四，不像是政府信息公开工作年度报告。");
        }
        List<String> unread = new ArrayList<>();
        int year = title.year().orElseGet(() -> assumedYear(harvest.format(), unread));
        unread.addAll(harvest.unread());
        return new AnnualReport(
                harvest.format(),
                year,
                title.organ().orElse(null),
                harvest.tables(),
                RunningText.of(loose.rest()),
                unread);
    }

    private static int assumedYear(ReportFormat format, List<String> unread) {
        OptionalInt last = format.lastYear();
        int year = last.orElse(format.firstYear());
        unread.add("没有找到报告的年度，按%d年处理。".formatted(year));
        return year;
    }

    /** Paragraphs, and sentences that stand in cells: whole pages are laid out as tables. */
    private static List<String> texts(List<DocumentBlock> blocks) {
        List<String> texts = new ArrayList<>();
        for (DocumentBlock block : blocks) {
            switch (block) {
                case Paragraph(String text) -> texts.add(text);
                case Grid grid ->
                    grid.cells().stream()
                            .filter(cell -> isText(cell.text()))
                            .forEach(cell -> texts.addAll(cell.text()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .toList()));
            }
        }
        return texts;
    }

    private static boolean isText(String cell) {
        return cell.indexOf('。') >= 0 || (cell.length() > 12 && cell.contains("报告") && cell.contains("公开"));
    }

    private static String letters(DocumentBlock block) {
        return switch (block) {
            case Paragraph(String text) -> Wording.letters(text);
            case Grid grid ->
                grid.cells().stream().map(cell -> Wording.letters(cell.text())).collect(Collectors.joining("|"));
        };
    }

    private static void readGrids(List<DocumentBlock> blocks, Harvest harvest) {
        RowGrids table2 = new RowGrids(ReportTable.TABLE_2, harvest);
        RowGrids table3 = new RowGrids(ReportTable.TABLE_3, harvest);
        ReviewGrids table4 = new ReviewGrids(harvest);
        for (DocumentBlock block : blocks) {
            if (block instanceof Grid grid) {
                table2.read(grid);
                table3.read(grid);
                table4.read(grid);
            }
        }
    }

    private static void readLooseTables(LooseText text, Harvest harvest) {
        if (!harvest.has(ReportTable.TABLE_2)) {
            new LooseRows(ReportTable.TABLE_2, harvest, text).read();
        }
        if (!harvest.has(ReportTable.TABLE_3)) {
            new LooseRows(ReportTable.TABLE_3, harvest, text).read();
        }
        if (!harvest.has(ReportTable.TABLE_4)) {
            new LooseReviews(harvest, text).read();
        }
    }
}
