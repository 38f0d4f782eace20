package org.yangguang.statute.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that hold between the reports of one organ on two consecutive years, also where the form changed between
 * them (2020 to 2021): what both forms print is compared, the rest is not.
 */
public final class YearComparison {

    private YearComparison() {}

    /**
     * All findings, with the cells of the later report marked. None where the years do not follow each other. Absent
     * cells are not judged.
     */
    public static List<Finding> check(AnnualReport earlier, AnnualReport later) {
        if (later.year() != earlier.year() + 1) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        checkExistingItems(earlier, later, findings);
        checkDocumentsInForce(earlier, later, findings);
        checkCarriedOver(earlier, later, findings);
        checkPendingCases(earlier, later, findings);
        checkSuitsAfterReview(earlier, later, findings);
        return List.copyOf(findings);
    }

    /** R4: what one year carries out the next carries in, for each kind of applicant. */
    private static void checkCarriedOver(AnnualReport earlier, AnnualReport later, List<Finding> findings) {
        Block block = later.format().layout(ReportTable.TABLE_3).singleBlock();
        for (Column column : block.columns()) {
            CellRef in = new CellRef(ReportTable.TABLE_3, "carried_in", column.key());
            CellRef out = new CellRef(ReportTable.TABLE_3, "carried_out", column.key());
            Equation left = Equation.side().plus(later.year() + "年报告上年结转", later.tables(), in);
            Equation right = Equation.side().plus(earlier.year() + "年报告结转下年度", earlier.tables(), out);
            Place place = new Place(ReportTable.TABLE_3, "carried_in", column.key(), Labels.of(column));
            compare("R4", Severity.ERROR, place, left, right, findings);
        }
    }

    /** T1 of the form of 2019: the items of last year are those of the year before with its increase or decrease. */
    private static void checkExistingItems(AnnualReport earlier, AnnualReport later, List<Finding> findings) {
        for (Block block : later.format().layout(ReportTable.TABLE_2).blocks()) {
            for (Row row : block.printedRows()) {
                CellRef items = new CellRef(ReportTable.TABLE_2, block.rowKey(row), "items_last_year");
                if (later.format().findSpec(items).isPresent()) {
                    Equation left = Equation.side().plus(later.year() + "年报告上一年项目数量", later.tables(), items);
                    Equation right = Equation.side()
                            .plus(earlier.year() + "年报告上一年项目数量", earlier.tables(), items)
                            .plus("本年增/减", earlier.tables(), items.at("change_this_year"));
                    Place place = new Place(ReportTable.TABLE_2, items.row(), items.column(), Labels.inTable(row));
                    compare("T1", Severity.WARNING, place, left, right, findings);
                }
            }
        }
    }

    /** T1 of the form of 2021: documents in force follow from those of the year before, the new and the repealed. */
    private static void checkDocumentsInForce(AnnualReport earlier, AnnualReport later, List<Finding> findings) {
        for (Block block : later.format().layout(ReportTable.TABLE_2).blocks()) {
            for (Row row : block.printedRows()) {
                CellRef inForce = new CellRef(ReportTable.TABLE_2, block.rowKey(row), "in_force");
                if (later.format().findSpec(inForce).isPresent()) {
                    Equation left = Equation.side().plus(later.year() + "年现行有效", later.tables(), inForce);
                    Equation right = Equation.side()
                            .plus(earlier.year() + "年现行有效", earlier.tables(), inForce)
                            .plus("本年制发", later.tables(), inForce.at("issued_this_year"))
                            .minus("本年废止", later.tables(), inForce.at("repealed_this_year"));
                    Place place = new Place(ReportTable.TABLE_2, inForce.row(), inForce.column(), Labels.inTable(row));
                    compare("T1", Severity.WARNING, place, left, right, findings);
                }
            }
        }
    }

    /** L2: a case pending at the end of a year appears in the next, with a result or pending again. */
    private static void checkPendingCases(AnnualReport earlier, AnnualReport later, List<Finding> findings) {
        for (Row row : later.format().layout(ReportTable.TABLE_4).rows()) {
            CellRef total = new CellRef(ReportTable.TABLE_4, row.key(), "total");
            Equation left = Equation.side().plus(later.year() + "年总计", later.tables(), total);
            Equation right = Equation.side().plus(earlier.year() + "年尚未审结", earlier.tables(), total.at("pending"));
            if (left.complete() && right.complete() && left.value().compareTo(right.value()) < 0) {
                Place place = new Place(ReportTable.TABLE_4, total.row(), total.column(), Labels.inTable(row));
                compare("L2", Severity.WARNING, place, left, right, findings);
            }
        }
    }

    /** L3: suits after a review need reviews, of this year or the one before. */
    private static void checkSuitsAfterReview(AnnualReport earlier, AnnualReport later, List<Finding> findings) {
        CellRef suits = CellRef.parse("table_4/litigation_after_review/total");
        CellRef reviews = CellRef.parse("table_4/reconsideration/total");
        Equation left = Equation.side().plus(later.year() + "年复议后起诉", later.tables(), suits);
        Equation right = Equation.side()
                .plus(later.year() + "年行政复议", later.tables(), reviews)
                .plus(earlier.year() + "年行政复议", earlier.tables(), reviews);
        if (left.complete() && right.complete() && left.value().compareTo(right.value()) > 0) {
            Place place = new Place(ReportTable.TABLE_4, suits.row(), suits.column(), "复议后起诉多于两年的行政复议，请核实");
            compare("L3", Severity.WARNING, place, left, right, findings);
        }
    }

    private static void compare(
            String rule, Severity severity, Place place, Equation left, Equation right, List<Finding> findings) {
        Equation.compare(rule, severity, place, left, right)
                .map(finding -> finding.withCells(left.cells()))
                .ifPresent(findings::add);
    }
}
