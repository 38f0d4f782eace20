package org.yangguang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yangguang.reader.ReportJson;
import org.yangguang.reader.ReportReader;
import org.yangguang.reader.UnreadableReportException;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CheckResult;
import org.yangguang.statute.report.ReportCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "读取和核对政府信息公开工作年度报告（.docx、.xlsx、.html、.pdf、.txt）。")
final class ReportCommand {
    private final Yangguang root;

    ReportCommand(Yangguang root) {
        this.root = root;
    }

    @Command(name = "extract", description = "读出年度报告的表二、表三、表四。")
    int extract(@Parameters(paramLabel = "FILE", description = "报告文件，- 为标准输入") String file) {
        AnnualReport report = read(file);
        if (root.json()) {
            root.console()
                    .printJson(ReportJson.report(report.format(), report.year(), report.organ(), report.tables()));
            report.unread().forEach(root.console()::say);
        } else {
            ReportListing.extracted(report).forEach(root.console()::print);
        }
        return 0;
    }

    @Command(name = "check", description = "核对表内、表间、文字与表格；同一机关多年的报告还核对年度之间。")
    int check(@Parameters(paramLabel = "FILE", arity = "1..*", description = "报告文件，- 为标准输入") List<String> files) {
        List<String> problems = new ArrayList<>();
        Map<String, AnnualReport> reports = new LinkedHashMap<>();
        for (String file : files) {
            try {
                reports.put(file, read(file));
            } catch (UnusableInput unusable) {
                problems.addAll(unusable.problems());
            }
        }
        List<CheckedFile> checked = check(reports);
        if (!checked.isEmpty()) {
            print(checked);
        }
        if (!problems.isEmpty()) {
            throw new UnusableInput(problems);
        }
        boolean clean =
                checked.stream().allMatch(file -> file.result().findings().isEmpty());
        return clean ? 0 : Yangguang.RULE_BROKEN;
    }

    /** A file with what was found in it. */
    record CheckedFile(String file, AnnualReport report, CheckResult result) {}

    private void print(List<CheckedFile> checked) {
        if (root.json()) {
            Map<String, CheckResult> results = new LinkedHashMap<>();
            checked.forEach(file -> results.put(file.file(), file.result()));
            root.console().printJson(ReportJson.check(results));
        } else {
            ReportListing.checked(checked).forEach(root.console()::print);
        }
    }

    private AnnualReport read(String file) {
        String name = file.equals("-") ? "标准输入" : file;
        try {
            byte[] content = root.console().readBytes(file, ReportReader.MAX_BYTES + 1);
            return new ReportReader().read(file.equals("-") ? "" : file, content);
        } catch (UnreadableReportException unreadable) {
            throw new UnusableInput(name + "：" + unreadable.getMessage());
        }
    }

    /** Years are compared within one organ; a report that names none belongs to the only organ there is. */
    private static List<CheckedFile> check(Map<String, AnnualReport> reports) {
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
        Map<AnnualReport, CheckResult> results = new LinkedHashMap<>();
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

    private static CheckResult withNote(CheckResult result) {
        List<String> notChecked = new ArrayList<>(result.notChecked());
        notChecked.add("各文件的机关名称不同，不同名称之间未作年度比较。");
        return new CheckResult(result.findings(), notChecked);
    }
}
