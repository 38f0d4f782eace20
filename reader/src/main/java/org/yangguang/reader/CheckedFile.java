package org.yangguang.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CheckResult;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportCheck;
import org.yangguang.statute.report.Severity;

/** A file with the report read from it and what a check found. */
public record CheckedFile(String file, AnnualReport report, CheckResult result) {

    /**
     * Checks several files together. Years are compared within one organ; a report that names none belongs to the only
     * organ there is.
     *
     * @param reports by file name; the answer keeps their order
     */
    public static List<CheckedFile> check(Map<String, AnnualReport> reports) {
        Map<String, List<AnnualReport>> byOrgan = byOrgan(reports);
        IdentityHashMap<AnnualReport, CheckResult> results = new IdentityHashMap<>();
        for (List<AnnualReport> years : byOrgan.values()) {
            ReportCheck.check(years).forEach(year -> results.put(year.report(), year.result()));
        }
        List<CheckedFile> checked = new ArrayList<>();
        reports.forEach((file, report) -> {
            CheckResult result = Objects.requireNonNull(results.get(report));
            checked.add(new CheckedFile(file, report, byOrgan.size() > 1 ? withNote(result) : result));
        });
        return checked;
    }

    private static Map<String, List<AnnualReport>> byOrgan(Map<String, AnnualReport> reports) {
        List<String> organs = reports.values().stream()
                .map(AnnualReport::organ)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
        Map<String, List<AnnualReport>> byOrgan = new LinkedHashMap<>();
        for (AnnualReport report : reports.values()) {
            String organ = organs.size() == 1 ? organs.getFirst() : String.valueOf(report.organ());
            byOrgan.computeIfAbsent(organ, name -> new ArrayList<>()).add(report);
        }
        return byOrgan;
    }

    private static CheckResult withNote(CheckResult result) {
        List<String> notChecked = new ArrayList<>(result.notChecked());
        notChecked.add("各文件的机关名称不同，不同名称之间未作年度比较。");
        return new CheckResult(result.findings(), notChecked);
    }

    /** The title of the report as far as it names its organ itself. */
    public String title() {
        return Objects.requireNonNullElse(report.organ(), "") + report.year() + "年政府信息公开工作年度报告";
    }

    /** What breaks a rule. */
    public List<Finding> errors() {
        return findings(Severity.ERROR);
    }

    /** What is odd but possible. */
    public List<Finding> warnings() {
        return findings(Severity.WARNING);
    }

    private List<Finding> findings(Severity severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
