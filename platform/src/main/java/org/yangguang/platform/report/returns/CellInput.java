package org.yangguang.platform.report.returns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellType;
import org.yangguang.statute.report.CellValue;

/** What somebody typed into a cell, understood or not. Nothing typed is thrown away. */
public sealed interface CellInput {

    /** Nothing was typed: not declared, counts as 0. */
    record Blank() implements CellInput {}

    /** A figure that its cell can hold. */
    record Understood(CellValue value) implements CellInput {}

    /**
     * Something else.
     *
     * @param problem says what to do, in Chinese
     */
    record NotUnderstood(String typed, String problem) implements CellInput {}

    /** The longest input kept. */
    int LONGEST = 200;

    /** A sign, at most 15 digits and 6 decimals, perhaps a unit of money. */
    Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,15}(?:\\.\\d{1,6})?)\\s*(\\p{IsHan}*)");

    /** Reads full-width digits, separators of thousands and spaces as people type them. */
    static CellInput read(CellSpec spec, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("(?<=\\d)[,，\\s](?=\\d{3}(?!\\d))", "")
                .replace('−', '-')
                .strip();
        if (text.isEmpty() || text.equals("/") || text.equals("—") || text.equals("-")) {
            return new Blank();
        }
        String kept = typed.strip();
        kept = kept.substring(0, Math.min(LONGEST, kept.length()));
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return new NotUnderstood(kept, "“" + kept + "”不是数字，" + expected(spec.type()));
        }
        BigDecimal number = new BigDecimal((matcher.group(1).equals("-") ? "-" : "") + matcher.group(2));
        String problem = problem(spec.type(), number, matcher.group(3));
        if (problem != null) {
            return new NotUnderstood(kept, "“" + kept + "”" + problem);
        }
        String unit = matcher.group(3);
        return new Understood(Returns.value(number, unit.isEmpty() ? null : unit));
    }

    private static @Nullable String problem(CellType type, BigDecimal number, String unit) {
        boolean amount = type == CellType.AMOUNT;
        if (amount ? !unit.isEmpty() && !CellValue.isUnit(unit) : !unit.isEmpty()) {
            return amount ? "的单位看不懂，请写元、万元或亿元" : "带有文字，只填数字即可";
        }
        if (amount && unit.isEmpty() && number.signum() != 0) {
            return "没有单位，请写明元、万元或亿元，如 120.5万元";
        }
        if (type != CellType.SIGNED && number.signum() < 0) {
            return "小于0，这一格不能是负数";
        }
        boolean whole = type == CellType.COUNT || type == CellType.SIGNED;
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return "带有小数，这一格只能填整数";
        }
        return null;
    }

    private static String expected(CellType type) {
        return switch (type) {
            case COUNT -> "请填0或正整数";
            case SIGNED -> "请填整数，减少的填负数，如 -13";
            case DECIMAL -> "请填数字，可带小数";
            case AMOUNT -> "请填金额和单位，如 120.5万元";
        };
    }
}
