package org.yangguang.platform.report.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Severity;
import org.yangguang.statute.report.YearComparison;

/** Everything that speaks against a return, all at once: its form, its arithmetic, and the year before. */
@Service
public class ReturnFindings {

    /** A cell whose content was not understood. */
    public static final String INPUT = "INPUT";

    /** Figures declared by hand without their source. */
    public static final String SOURCE = "SOURCE";

    /** A figure counted from records that no longer is what the records say. */
    public static final String RECORDS = "RECORDS";

    private final Returns returns;
    private final RecordFigures records;

    ReturnFindings(Returns returns, RecordFigures records) {
        this.returns = returns;
        this.records = records;
    }

    /** All findings of a return, in the order in which a clerk meets them on the page. */
    public List<ExplainedFinding> check(OrganReturn subject) {
        return check(
                subject,
                returns.find(subject.organ(), subject.year() - 1),
                records.counted(subject.organ(), subject.year()));
    }

    /** The same, where the return of the year before and what records say are at hand. */
    static List<ExplainedFinding> check(
            OrganReturn subject, Optional<OrganReturn> before, Map<CellRef, CellValue> counted) {
        List<Finding> findings = new ArrayList<>(notUnderstood(subject));
        findings.addAll(
                Reconciliation.check(subject.format(), subject.asReport().tables()));
        before.filter(earlier -> !earlier.cells().isEmpty())
                .ifPresent(earlier -> findings.addAll(YearComparison.check(earlier.asReport(), subject.asReport())));
        findings.addAll(withoutSource(subject));
        findings.addAll(changedRecords(subject, counted));
        return findings.stream()
                .map(finding -> new ExplainedFinding(finding, null))
                .map(found -> new ExplainedFinding(
                        found.finding(), subject.explanations().get(found.key())))
                .toList();
    }

    private static List<Finding> notUnderstood(OrganReturn subject) {
        List<Finding> findings = new ArrayList<>();
        for (CellSpec spec : subject.format().cells()) {
            DeclaredCell cell = subject.cells().get(spec.ref());
            if (cell != null
                    && cell.typed() != null
                    && CellInput.read(spec, cell.typed()) instanceof CellInput.NotUnderstood(var typed, var problem)) {
                findings.add(finding(
                        INPUT,
                        spec.ref().table(),
                        spec.ref().row(),
                        spec.rowLabel() + "（" + spec.columnLabel() + "）：" + problem,
                        typed,
                        List.of(spec.ref())));
            }
        }
        return findings;
    }

    private static List<Finding> withoutSource(OrganReturn subject) {
        List<Finding> findings = new ArrayList<>();
        for (ReturnBlock block : ReturnBlock.list(subject.format())) {
            List<CellRef> declared = declared(subject, block.key());
            if (!declared.isEmpty() && subject.source(block.key()).source().isBlank()) {
                ReportTable table = declared.getFirst().table();
                findings.add(finding(
                        SOURCE, table, block.key(), block.label() + "：填了数字，还没有写数据来源，请写明由谁、从哪里统计", null, List.of()));
            }
        }
        return findings;
    }

    private static List<Finding> changedRecords(OrganReturn subject, Map<CellRef, CellValue> counted) {
        List<Finding> findings = new ArrayList<>();
        counted.forEach((ref, now) -> {
            CellSpec spec = subject.format().spec(ref);
            BigDecimal then = subject.tables().find(ref).map(CellValue::number).orElse(BigDecimal.ZERO);
            if (then.compareTo(now.number()) != 0) {
                findings.add(new Finding(
                        RECORDS,
                        ref.table(),
                        ref.row(),
                        ref.column(),
                        then,
                        now.number(),
                        Severity.WARNING,
                        spec.rowLabel() + "（" + spec.columnLabel() + "）：报表中为" + then.toPlainString() + "，现在的记录为"
                                + now.printed(),
                        null,
                        List.of(ref)));
            }
        });
        return findings;
    }

    private static List<CellRef> declared(OrganReturn subject, String block) {
        return subject.cells().values().stream()
                .filter(cell -> cell.origin() == DeclaredCell.Origin.DECLARED)
                .filter(cell -> cell.value() != null && cell.value().number().signum() != 0)
                .map(DeclaredCell::ref)
                .filter(ref -> ReturnBlock.keyOf(ref).equals(block))
                .toList();
    }

    private static Finding finding(
            String rule, ReportTable table, String row, String message, @Nullable String quote, List<CellRef> cells) {
        return new Finding(rule, table, row, null, null, null, Severity.ERROR, message, quote, cells);
    }
}
