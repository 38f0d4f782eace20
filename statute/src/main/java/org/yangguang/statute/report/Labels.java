package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Printed labels shortened to what an official would say in a sentence. */
final class Labels {

    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．])");
    private static final Pattern REMARK = Pattern.compile("（[^）]*）$");

    private Labels() {}

    /** {@code （二）部分公开（区分处理的…）} becomes {@code 部分公开}. */
    static String of(Row row) {
        return REMARK.matcher(NUMBERING.matcher(row.label()).replaceFirst("")).replaceFirst("");
    }

    /** The label, with its group where it says nothing alone ({@code 法人或其他组织的其他}). */
    static String of(Column column) {
        return column.group() != null && column.label().equals("其他") ? column.group() + "的其他" : column.label();
    }

    /** The row's name in a table, with its group where it has one ({@code 行政诉讼（复议后起诉）}). */
    static String inTable(Row row) {
        return row.group() == null ? of(row) : row.group() + "（" + of(row) + "）";
    }

    /** What a cell counts: row and column. */
    static String of(ReportFormat format, CellRef ref) {
        for (Block block : format.layout(ref.table()).blocks()) {
            for (Row row : block.printedRows()) {
                if (block.rowKey(row).equals(ref.row())) {
                    String name = inTable(row);
                    return block.columns().stream()
                            .filter(column -> column.key().equals(ref.column()))
                            .findFirst()
                            .map(column -> name + "“" + of(column) + "”")
                            .orElse(name);
                }
            }
        }
        return ref.toString();
    }

    /** A number without needless zeros or exponent. */
    static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
