package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.SectionText;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Narrative;
import org.yangguang.statute.report.NarrativeCheck;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Section;
import org.yangguang.statute.report.Severity;
import org.yangguang.statute.report.YearComparison;

/** Everything that speaks against a county's report: its tables, the year before, its text. */
@Service
public class CountyFindings {

    /** A reference to a cell that the form does not have. */
    static final String REFERENCE = "REFERENCE";

    /** A section without a word. */
    static final String SECTION = "SECTION";

    private final CountyReports reports;

    CountyFindings(CountyReports reports) {
        this.reports = reports;
    }

    /** What was found, and the sentences whose figures were not understood. */
    public record Checked(List<ExplainedFinding> findings, List<String> notChecked) {
        /** Copies the lists. */
        public Checked {
            findings = List.copyOf(findings);
            notChecked = List.copyOf(notChecked);
        }

        /** Those neither resolved nor explained. */
        public List<ExplainedFinding> open() {
            return findings.stream().filter(ExplainedFinding::open).toList();
        }
    }

    /** Checks a report with the tables that it would be frozen with. */
    public Checked check(CountyReport report, ReportTables tables) {
        List<Finding> findings = new ArrayList<>(Reconciliation.check(report.format(), tables));
        earlier(report)
                .ifPresent(before -> findings.addAll(YearComparison.check(
                        before, new AnnualReport(report.format(), report.year(), null, tables, List.of()))));
        List<String> paragraphs = report.resolved(tables).stream()
                .map(SectionText::paragraphs)
                .flatMap(List::stream)
                .toList();
        NarrativeCheck narrative = Narrative.check(report.format(), tables, report.year(), paragraphs);
        findings.addAll(narrative.findings());
        findings.addAll(references(report, tables));
        findings.addAll(emptySections(report));
        return new Checked(
                findings.stream()
                        .map(finding -> new ExplainedFinding(finding, null))
                        .map(found -> new ExplainedFinding(
                                found.finding(), report.explanations().get(found.key())))
                        .toList(),
                narrative.notChecked());
    }

    private Optional<AnnualReport> earlier(CountyReport report) {
        return reports.findPublished(report.organ(), report.year() - 1)
                .flatMap(CountyReport::frozen)
                .map(content -> new AnnualReport(content.format(), content.year(), null, content.tables(), List.of()));
    }

    private static List<Finding> references(CountyReport report, ReportTables tables) {
        List<Finding> findings = new ArrayList<>();
        report.sections()
                .forEach((no, text) -> LiveReferences.pieces(text, report.format(), tables)
                        .forEach(piece -> {
                            if (piece instanceof LiveReferences.Piece.Unknown(var typed)) {
                                findings.add(text(
                                        REFERENCE,
                                        no,
                                        "第" + SectionNumber.of(no) + "部分引用了表中没有的格子：" + typed + "，请从“插入数字”中重新选择",
                                        typed));
                            }
                        }));
        return findings;
    }

    private static List<Finding> emptySections(CountyReport report) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : report.format().sections()) {
            if (section.table() == null && report.section(section.no()).isBlank()) {
                findings.add(text(
                        SECTION,
                        section.no(),
                        "第" + SectionNumber.of(section.no()) + "部分“" + section.label() + "”还没有写（《条例》第五十条）",
                        null));
            }
        }
        return findings;
    }

    /** Where in the office's pages a finding is put right: the section whose text it quotes, or the list of findings. */
    public static String place(Finding finding, CountyReport report, ReportTables tables) {
        String address = "/workbench/reports/" + report.year();
        if (List.of(SECTION, REFERENCE).contains(finding.rule())) {
            return address + "/sections/" + finding.row();
        }
        return quoted(finding, report, tables)
                .map(section -> address + "/sections/" + section.no())
                .orElse(address + "/findings");
    }

    private static Optional<SectionText> quoted(Finding finding, CountyReport report, ReportTables tables) {
        String quote = finding.quote();
        if (quote == null) {
            return Optional.empty();
        }
        // Two sentences that disagree are quoted together; the first is as good a place as the second.
        String first = quote.split("／", 2)[0];
        return report.resolved(tables).stream()
                .filter(section -> section.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(first)))
                .findFirst();
    }

    private static Finding text(String rule, int section, String message, @Nullable String quote) {
        return new Finding(
                rule, null, String.valueOf(section), null, null, null, Severity.ERROR, message, quote, List.of());
    }
}
