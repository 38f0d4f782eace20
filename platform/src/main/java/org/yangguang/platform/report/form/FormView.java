package org.yangguang.platform.report.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/**
 * What the templates under {@code report/form/} draw: tables to read, or to fill in with one field a cell, named by its
 * {@link CellRef}.
 *
 * @param entry whether cells are fields
 * @param links where a figure leads to, such as the records behind it
 * @param notes what stands under a figure in small type, such as 冻结时为63
 * @param typed what was typed and could not be understood; shown instead of a figure
 * @param problems what is wrong with what was typed
 * @param fixed the cells that are not filled in by hand although the form is
 * @param prefix before every id, where several forms stand on one page; usually empty
 */
public record FormView(
        ReportFormat format,
        ReportTables tables,
        List<FormFinding> findings,
        boolean entry,
        Map<CellRef, String> links,
        Map<CellRef, String> notes,
        Map<CellRef, String> typed,
        Map<CellRef, String> problems,
        Set<CellRef> fixed,
        String prefix) {

    /** Tables to read. */
    public static FormView of(ReportFormat format, ReportTables tables, List<Finding> findings) {
        return of(format, tables, findings, Collections.nCopies(findings.size(), ""));
    }

    /**
     * Tables to read.
     *
     * @param explanations one for each finding, empty where there is none
     */
    public static FormView of(
            ReportFormat format, ReportTables tables, List<Finding> findings, List<String> explanations) {
        List<FormFinding> numbered = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            String explanation = explanations.get(i);
            numbered.add(new FormFinding(i + 1, findings.get(i), explanation.isBlank() ? null : explanation));
        }
        return new FormView(
                format, tables, List.copyOf(numbered), false, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), "");
    }

    /** The same with figures that lead somewhere. */
    public FormView linked(Map<CellRef, String> addresses) {
        return new FormView(format, tables, findings, entry, addresses, notes, typed, problems, fixed, prefix);
    }

    /** The same with small type under figures. */
    public FormView noted(Map<CellRef, String> remarks) {
        return new FormView(format, tables, findings, entry, links, remarks, typed, problems, fixed, prefix);
    }

    /** The same to be filled in, with what was typed before and the problems with it. */
    public FormView entry(Map<CellRef, String> typedBefore, Map<CellRef, String> cellProblems, Set<CellRef> notByHand) {
        return new FormView(
                format,
                tables,
                findings,
                true,
                links,
                notes,
                Map.copyOf(typedBefore),
                Map.copyOf(cellProblems),
                Set.copyOf(notByHand),
                prefix);
    }

    /** The same with ids of its own, to stand on one page with others. */
    public FormView prefixed(String ownPrefix) {
        return new FormView(format, tables, findings, entry, links, notes, typed, problems, fixed, ownPrefix);
    }

    /** The printed layout of a table. */
    public FormGrid grid(ReportTable table) {
        return FormGrid.of(format, table);
    }

    /** Whether a cell is a field. */
    public boolean isField(CellSpec cell) {
        return entry && !cell.computed() && !fixed.contains(cell.ref());
    }

    /** What stands in a cell, empty where it is absent. */
    public String text(CellRef ref) {
        String raw = typed.get(ref);
        return raw != null ? raw : tables.find(ref).map(CellValue::printed).orElse("");
    }

    /** The findings about a cell, in order. */
    public List<FormFinding> findings(CellRef ref) {
        return findings.stream()
                .filter(finding -> finding.cells().contains(ref))
                .toList();
    }

    /** The findings to be listed under a table: those about its figures, and those about text that restates one. */
    public List<FormFinding> findings(ReportTable table) {
        return findings.stream()
                .filter(finding -> finding.finding().table() == table)
                .toList();
    }

    /** The findings that no table lists: those about the text alone. */
    public List<FormFinding> findingsOfText() {
        Set<FormFinding> listed = new HashSet<>();
        for (ReportTable table : ReportTable.values()) {
            listed.addAll(findings(table));
        }
        return findings.stream().filter(finding -> !listed.contains(finding)).toList();
    }

    /** The name of a figure in full, such as 一、本年新收政府信息公开申请数量，自然人. */
    public String name(CellRef ref) {
        return grid(ref.table()).body().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isHeading() && cell.figure().ref().equals(ref))
                .findFirst()
                .map(GridCell::text)
                .orElseGet(ref::toString);
    }

    /** The computed cells; a live check sends their sums back. */
    public List<CellSpec> computed() {
        return format.cells().stream().filter(CellSpec::computed).toList();
    }

    /** The cells to mark, each with its finding's number, as {@code anchor:number} with spaces between. */
    public String marks() {
        return findings.stream()
                .flatMap(finding -> finding.cells().stream().map(ref -> id(ref) + ":" + finding.number()))
                .collect(Collectors.joining(" "));
    }

    /** The ids that describe a field, null where nothing does. */
    public @Nullable String describedBy(CellRef ref) {
        List<String> ids = new ArrayList<>();
        if (problems.containsKey(ref)) {
            ids.add(id(ref) + "-problem");
        }
        findings(ref).forEach(finding -> ids.add(id(finding)));
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The address of a cell within the page. */
    public String id(CellRef ref) {
        return prefix + anchor(ref);
    }

    /** The address of a finding within the page. */
    public String id(FormFinding finding) {
        return prefix + "finding-" + finding.number();
    }

    /** The address of a cell within a page that has one form only. */
    public static String anchor(CellRef ref) {
        return ref.toString().replace('/', '-');
    }
}
