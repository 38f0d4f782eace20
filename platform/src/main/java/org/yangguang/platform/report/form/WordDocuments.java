package org.yangguang.platform.report.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.paper.WordPaper;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.SectionText;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Section;

/** The whole report as a Word document. */
final class WordDocuments {

    private WordDocuments() {}

    static byte[] report(PublishedReport report) {
        WordPaper paper = new WordPaper(ReportTitle.of(report), report.organName());
        paper.head(report.organName());
        paper.title(report.organName(), ReportTitle.withoutOrgan(report));
        FormView form = FormView.of(report.format(), report.tables(), List.of());
        for (Section section : report.format().sections()) {
            paper.heading(ReportTitle.of(section));
            report.sections().stream()
                    .filter(text -> text.no() == section.no())
                    .map(SectionText::paragraphs)
                    .flatMap(List::stream)
                    .forEach(paper::text);
            @Nullable ReportTable table = section.table();
            if (table != null) {
                WordTable.add(paper.document(), form, table);
            }
        }
        paper.signature(report.organName(), Numerals.date(report.publishedOn()));
        return paper.bytes();
    }
}
