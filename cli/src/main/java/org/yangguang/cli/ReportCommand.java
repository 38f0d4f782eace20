package org.yangguang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.reader.CheckedFile;
import org.yangguang.reader.ReportJson;
import org.yangguang.reader.ReportReader;
import org.yangguang.reader.UnreadableReportException;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CheckResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = "读取和核对政府信息公开工作年度报告（.docx、.xlsx、.html、.pdf、.ofd、.txt）。",
        footer = {
            "",
            "例：",
            "  yangguang report check 2022年报.docx 2023年报.pdf    核对两份报告，并核对两个年度之间",
            "  yangguang report extract 年报.html --json            读出表格，供程序使用",
            "",
            "没有发现矛盾时退出码为0，有矛盾时为1，文件无法读取时为2。看不懂的句子列为“未核对”，不当作没有问题。"
        })
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
        List<CheckedFile> checked = CheckedFile.check(reports);
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
}
