package org.yangguang.statute.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All rules over one report, or over the reports of one organ on several years. */
public final class ReportCheck {

    private ReportCheck() {}

    /** Tables, then text. */
    public static CheckResult check(AnnualReport report) {
        NarrativeCheck narrative =
                Narrative.check(report.format(), report.tables(), report.year(), report.organ(), report.paragraphs());
        List<Finding> findings = new ArrayList<>(Reconciliation.check(report.format(), report.tables()));
        findings.addAll(narrative.findings());
        List<String> notChecked = new ArrayList<>(report.unread());
        notChecked.addAll(Reconciliation.notChecked(report.format(), report.tables()));
        notChecked.addAll(narrative.notChecked());
        return new CheckResult(findings, notChecked);
    }

    /** Each report by itself, in the order of the years, and each pair of consecutive years after the later one. */
    public static List<YearResult> check(List<AnnualReport> reports) {
        List<AnnualReport> sorted = reports.stream()
                .sorted(Comparator.comparingInt(AnnualReport::year))
                .toList();
        List<YearResult> results = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            AnnualReport report = sorted.get(i);
            CheckResult alone = check(report);
            List<Finding> findings = new ArrayList<>(alone.findings());
            if (i > 0) {
                findings.addAll(YearComparison.check(sorted.get(i - 1), report));
            }
            results.add(new YearResult(report, new CheckResult(findings, alone.notChecked())));
        }
        return List.copyOf(results);
    }

    /**
     * The result for one of several reports.
     *
     * @param report the report judged
     * @param result what its own tables and text break, then what it breaks against the year before
     */
    public record YearResult(AnnualReport report, CheckResult result) {}
}
