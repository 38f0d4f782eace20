package org.yangguang.platform.report.county.web;

import java.util.List;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.SectionNumber;
import org.yangguang.platform.report.county.Writing;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Section;

/**
 * One section in the editor.
 *
 * @param form with the text as written or typed
 */
public record SectionView(CountyReport report, int no, ReportTables tables, Form form, boolean writable) {

    /** Where it is saved. */
    public String address() {
        return ReportPages.address(report.year()) + "/sections/" + no;
    }

    /** The section as the form names it. */
    public Section section() {
        return report.format().sections().get(no - 1);
    }

    /** All sections, for the way between them. */
    public List<Section> all() {
        return report.format().sections();
    }

    /** The printed number of a section. */
    public String number(Section of) {
        return SectionNumber.of(of.no());
    }

    /** The address of another section. */
    public String address(Section of) {
        return ReportPages.address(report.year()) + "/sections/" + of.no();
    }

    /** The version that the text was read at. */
    public int version() {
        return report.sectionVersions().getOrDefault(no, 0);
    }

    /** The figures of a table that can be inserted. */
    public List<Writing.Figure> figures(ReportTable table) {
        return Writing.figures(report.format(), table, tables);
    }

    /** The text as it reads now. */
    public List<List<Writing.Shown>> shown() {
        return Writing.shown(form.value("text"), report.format(), tables);
    }

    /** Figures typed where a reference would do. */
    public List<Writing.Typed> typed() {
        return Writing.typed(form.value("text"), report.year(), report.format(), tables);
    }
}
