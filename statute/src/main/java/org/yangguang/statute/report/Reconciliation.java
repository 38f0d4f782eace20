package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that hold within the tables of one report.
 *
 * <p>A rule is judged only where all its cells are present: an absent cell is not 0. {@link #notChecked} says what could
 * not be judged. Rules R7 and R8 (closed files equal the results; a request counted as partly disclosed is counted
 * nowhere else) cannot be judged on tables alone, as the sums are right either way.
 */
public final class Reconciliation {

    private Reconciliation() {}

    /** All findings, table by table in the order of the form. */
    public static List<Finding> check(ReportFormat format, ReportTables tables) {
        List<Finding> findings = new ArrayList<>();
        for (ReportTable table : ReportTable.values()) {
            for (Block block : format.layout(table).blocks()) {
                checkTypes(block, tables, findings);
                if (table == ReportTable.TABLE_3) {
                    checkBalance(block, tables, findings);
                }
                checkComputedRows(block, tables, findings);
                checkComputedColumns(block, tables, findings);
            }
        }
        return List.copyOf(findings);
    }

    /** Tables, rows and cells of the form that are absent, so that rules about them were not judged; in Chinese. */
    public static List<String> notChecked(ReportFormat format, ReportTables tables) {
        return MissingCells.describe(format, tables);
    }

    /** R5: every figure is of the type that its cell is printed for. */
    private static void checkTypes(Block block, ReportTables tables, List<Finding> findings) {
        for (Row row : block.printedRows()) {
            for (Column column : block.columns()) {
                CellRef ref = block.ref(row, column);
                tables.find(ref).ifPresent(value -> {
                    String rule = brokenTypeRule(column.type(), value.number());
                    if (!rule.isEmpty()) {
                        String message =
                                Labels.inTable(row) + "“" + Labels.of(column) + "”填" + value.printed() + "，" + rule;
                        findings.add(new Finding(
                                "R5",
                                ref.table(),
                                ref.row(),
                                ref.column(),
                                value.number(),
                                null,
                                Severity.ERROR,
                                message,
                                null,
                                List.of(ref)));
                    }
                });
            }
        }
    }

    private static String brokenTypeRule(CellType type, BigDecimal number) {
        boolean integer = number.stripTrailingZeros().scale() <= 0;
        return switch (type) {
            case COUNT -> integer && number.signum() >= 0 ? "" : "应为不小于0的整数";
            case SIGNED -> integer ? "" : "应为整数";
            case DECIMAL, AMOUNT -> number.signum() >= 0 ? "" : "不应小于0";
        };
    }

    /** R1, the rule printed in the form: the first and the second item together equal the third and the fourth. */
    private static void checkBalance(Block block, ReportTables tables, List<Finding> findings) {
        for (Column column : block.columns()) {
            Equation left = Equation.side()
                    .plus("本年新收", tables, new CellRef(block.table(), "received_new", column.key()))
                    .plus("上年结转", tables, new CellRef(block.table(), "carried_in", column.key()));
            Equation right = Equation.side()
                    .plus("办理结果总计", tables, new CellRef(block.table(), "results_total", column.key()))
                    .plus("结转下年度", tables, new CellRef(block.table(), "carried_out", column.key()));
            Place place = new Place(block.table(), null, column.key(), Labels.of(column));
            Equation.compare("R1", Severity.ERROR, place, left, right).ifPresent(findings::add);
        }
    }

    /** R2: the row of totals is the sum of the rows above it. */
    private static void checkComputedRows(Block block, ReportTables tables, List<Finding> findings) {
        for (Row row : block.printedRows().stream().filter(Row::computed).toList()) {
            for (Column column : block.columns()) {
                Equation total = Equation.side().plus("办理结果总计", tables, block.ref(row, column));
                Equation parts = Equation.named("各项结果");
                Totals.parts(block, row).forEach(part -> parts.plus(Labels.of(part), tables, block.ref(part, column)));
                Place place = new Place(block.table(), block.rowKey(row), column.key(), Labels.of(column));
                Equation.compare("R2", Severity.ERROR, place, total, parts).ifPresent(findings::add);
            }
        }
    }

    /** R3 in table 3, L1 in table 4: the total of a row is the sum of its columns. */
    private static void checkComputedColumns(Block block, ReportTables tables, List<Finding> findings) {
        String rule = block.table() == ReportTable.TABLE_4 ? "L1" : "R3";
        for (Column column : block.columns().stream().filter(Column::computed).toList()) {
            for (Row row : block.printedRows()) {
                Equation total = Equation.side().plus(Labels.of(column), tables, block.ref(row, column));
                Equation parts = Equation.named("各列");
                block.columns().stream()
                        .filter(part -> !part.computed())
                        .forEach(part -> parts.plus(Labels.of(part), tables, block.ref(row, part)));
                Place place = new Place(block.table(), block.rowKey(row), column.key(), Labels.inTable(row));
                Equation.compare(rule, Severity.ERROR, place, total, parts).ifPresent(findings::add);
            }
        }
    }
}
