package org.yangguang.platform.report.county;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.SectionText;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Severity;

/**
 * The content of a report as frozen. Its canonical text, one fact a line with fields between tabs, is what is hashed,
 * stored and read back: the page that citizens see is made of exactly the bytes under the hash.
 *
 * @param organCode of the county
 * @param correction why this edition was made, empty for the first
 * @param tables with totals
 * @param remarks contradictions that were explained
 * @param returns the version of each organ's return that went in, by organ code
 */
record FrozenContent(
        String organCode,
        String organName,
        int year,
        int edition,
        String correction,
        ReportFormat format,
        ReportTables tables,
        List<SectionText> sections,
        List<Remark> remarks,
        Map<String, Integer> returns) {

    /** A finding with the county's explanation. */
    record Remark(Finding finding, String explanation) {

        static Remark of(ExplainedFinding found) {
            return new Remark(found.finding(), found.explanation() == null ? "" : found.explanation());
        }

        private String[] fields() {
            return new String[] {
                "remark",
                finding.rule(),
                orEmpty(finding.table() == null ? null : finding.table().key()),
                orEmpty(finding.row()),
                orEmpty(finding.column()),
                orEmpty(finding.left() == null ? null : finding.left().toPlainString()),
                orEmpty(finding.right() == null ? null : finding.right().toPlainString()),
                finding.severity().name(),
                finding.message(),
                orEmpty(finding.quote()),
                finding.cells().stream().map(CellRef::toString).collect(Collectors.joining(",")),
                explanation
            };
        }

        private static Remark read(String[] f) {
            var finding = new Finding(
                    f[1],
                    f[2].isEmpty() ? null : ReportTable.findByKey(f[2]).orElseThrow(),
                    orNull(f[3]),
                    orNull(f[4]),
                    f[5].isEmpty() ? null : new BigDecimal(f[5]),
                    f[6].isEmpty() ? null : new BigDecimal(f[6]),
                    Severity.valueOf(f[7]),
                    f[8],
                    orNull(f[9]),
                    cells(f[10]));
            return new Remark(finding, f[11]);
        }

        private static String orEmpty(@Nullable String field) {
            return field == null ? "" : field;
        }

        private static @Nullable String orNull(String field) {
            return field.isEmpty() ? null : field;
        }
    }

    private static final String FIRST_LINE = "yangguang-annual-report\t1";

    /** The canonical text. */
    String canonical() {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        line(lines, "organ", organCode, organName);
        line(lines, "year", String.valueOf(year));
        line(lines, "edition", String.valueOf(edition), correction);
        line(lines, "format", format.id());
        for (CellSpec spec : format.cells()) {
            tables.find(spec.ref())
                    .ifPresent(value -> line(
                            lines,
                            "cell",
                            spec.ref().toString(),
                            value.number().toPlainString(),
                            value.unit() == null ? "" : value.unit()));
        }
        for (SectionText section : sections) {
            line(lines, "section", String.valueOf(section.no()), section.heading());
            section.paragraphs().forEach(paragraph -> line(lines, "paragraph", paragraph));
        }
        remarks.forEach(remark -> line(lines, remark.fields()));
        new TreeMap<>(returns).forEach((organ, version) -> line(lines, "return", organ, String.valueOf(version)));
        return String.join("\n", lines) + "\n";
    }

    private static void line(List<String> lines, String... fields) {
        List<String> clean = new ArrayList<>();
        for (String field : fields) {
            clean.add(field.replaceAll("[\\t\\r\\n]+", " "));
        }
        lines.add(String.join("\t", clean));
    }

    /** Reads a canonical text back. */
    static FrozenContent read(String canonical) {
        String code = "";
        String name = "";
        int year = 0;
        int edition = 0;
        String correction = "";
        String format = "";
        ReportTables.Builder tables = ReportTables.builder();
        List<SectionText> sections = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        Map<String, Integer> returns = new TreeMap<>();
        if (!canonical.startsWith(FIRST_LINE + "\n")) {
            throw new IllegalStateException("not the content of a frozen report");
        }
        for (String line : canonical.lines().skip(1).toList()) {
            String[] f = line.split("\t", -1);
            switch (f[0]) {
                case "organ" -> {
                    code = f[1];
                    name = f[2];
                }
                case "year" -> year = Integer.parseInt(f[1]);
                case "edition" -> {
                    edition = Integer.parseInt(f[1]);
                    correction = f[2];
                }
                case "format" -> format = f[1];
                case "cell" ->
                    tables.set(CellRef.parse(f[1]), new CellValue(new BigDecimal(f[2]), f[3].isEmpty() ? null : f[3]));
                case "section" -> sections.add(new SectionText(Integer.parseInt(f[1]), f[2], List.of()));
                case "paragraph" -> sections.add(sections.removeLast().with(f[1]));
                case "remark" -> remarks.add(Remark.read(f));
                case "return" -> returns.put(f[1], Integer.parseInt(f[2]));
                default -> throw new IllegalStateException("unknown line in a frozen report: " + f[0]);
            }
        }
        String id = format;
        return new FrozenContent(
                code,
                name,
                year,
                edition,
                correction,
                ReportFormat.findById(id).orElseThrow(() -> new IllegalStateException("unknown format " + id)),
                tables.build(),
                List.copyOf(sections),
                List.copyOf(remarks),
                returns);
    }

    private static List<CellRef> cells(String field) {
        return field.isEmpty()
                ? List.of()
                : List.of(field.split(",")).stream().map(CellRef::parse).toList();
    }

    /** SHA-256 of a canonical text, in hexadecimal. */
    static String hash(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
