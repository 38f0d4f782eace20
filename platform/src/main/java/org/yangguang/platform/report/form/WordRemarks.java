package org.yangguang.platform.report.form;

import java.util.List;
import org.yangguang.platform.paper.WordPaper;
import org.yangguang.reader.CheckedFile;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportTable;

/** What a check found, as a Word document for those who correct the report. */
final class WordRemarks {

    private static final String TITLE = "政府信息公开工作年度报告";

    private final WordPaper paper = new WordPaper(TITLE + "检查意见", "");

    static byte[] of(List<CheckedFile> files) {
        WordRemarks remarks = new WordRemarks();
        remarks.paper.title(TITLE, "检查意见");
        files.forEach(remarks::add);
        return remarks.paper.bytes();
    }

    private void add(CheckedFile file) {
        paper.text("受检报告：" + file.title() + "（文件：" + file.file() + "）。");
        paper.text("共发现应当更正的错误" + file.errors().size() + "处，需要核实的提示"
                + file.warnings().size() + "处，未能核对的内容"
                + file.result().notChecked().size() + "项。");
        int section = 1;
        section = list(section, "应当更正的错误", file.errors());
        section = list(section, "需要核实的提示", file.warnings());
        if (!file.result().notChecked().isEmpty()) {
            paper.heading(Numerals.ofSection(section++) + "、未能核对的内容");
            numbered(file.result().notChecked());
        }
        paper.heading(Numerals.ofSection(section) + "、受检表格（有问题的格为红色）");
        FormView form = FormView.of(
                file.report().format(), file.report().tables(), file.result().findings());
        for (ReportTable table : ReportTable.values()) {
            paper.text(table.label());
            WordTable.add(paper.document(), form, table);
        }
    }

    private int list(int section, String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return section;
        }
        paper.heading(Numerals.ofSection(section) + "、" + heading);
        numbered(findings.stream().map(WordRemarks::sentence).toList());
        return section + 1;
    }

    private void numbered(List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            paper.text((i + 1) + "." + sentences.get(i));
        }
    }

    private static String sentence(Finding finding) {
        return finding.quote() == null ? finding.message() : finding.message() + "原文：“" + finding.quote() + "”";
    }
}
