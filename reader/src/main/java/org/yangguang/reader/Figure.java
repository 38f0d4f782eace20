package org.yangguang.reader;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellType;
import org.yangguang.statute.report.CellValue;

/** What a cell says: a number, nothing (which the form defines as 0), or something that is not understood. */
sealed interface Figure {

    /** A figure, 0 where the cell is empty or struck out. */
    record Known(CellValue value) implements Figure {}

    /** Words or signs without a meaning in this place. */
    record Unclear(String printed) implements Figure {}

    /** Longer texts are no figures; a pattern should not be tried on a page of digits. */
    int LONGEST = 60;

    /** Signs that stand for an empty cell. */
    Pattern NOTHING = Pattern.compile("[-/\\\\*.〇○零无]*|一|暂无|没有|未发生|N/?A|n/?a");

    Pattern NUMBER = Pattern.compile("(?<sign>[-+]|增加|减少|上升|下降|新增|增|减|升|降|↑|↓)?"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
            + "(?<unit>\\(?(?:件|条|个|项|次|份|宗|起|篇|部|人|名|户|例)\\)?"
            + "|\\(?(?<money>亿元|千万元|百万元|万元|千元|元|亿|万|圆)(?:整|人民币)?\\)?)?");

    /** Blanks that do not part two numbers. */
    Pattern BLANKS = Pattern.compile("(?<![\\d,]) +| +(?![\\d,])|(?<=[-+]) +");

    Map<String, String> SHORT_UNITS = Map.of("亿", "亿元", "万", "万元", "圆", "元");

    /** Reads what is printed in a cell of the given type. */
    static Figure read(String printed, CellType type) {
        if (printed.length() > LONGEST) {
            return new Unclear(printed.strip());
        }
        String text = plain(printed);
        if (NOTHING.matcher(text).matches()) {
            return new Known(CellValue.of(0));
        }
        if (text.equals("持平") && type == CellType.SIGNED) {
            return new Known(CellValue.of(0));
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return new Unclear(printed.strip());
        }
        BigDecimal number = new BigDecimal(matcher.group("digits").replace(",", ""));
        String sign = matcher.group("sign");
        if (sign != null && "-减少下降↓".contains(sign)) {
            number = number.negate();
        } else if (sign != null && !sign.equals("+") && type != CellType.SIGNED) {
            return new Unclear(printed.strip());
        }
        return withUnit(number, matcher.group("money"), type, printed);
    }

    /** Whether a text means 0: empty, struck out or a zero. */
    static boolean isZero(String printed) {
        return read(printed, CellType.SIGNED) instanceof Known(CellValue value)
                && value.number().signum() == 0;
    }

    /** Whether a text can be the content of a figure cell. */
    static boolean isFigure(String printed) {
        return read(printed, CellType.AMOUNT) instanceof Known || read(printed, CellType.SIGNED) instanceof Known;
    }

    private static Figure withUnit(BigDecimal number, @Nullable String printedUnit, CellType type, String printed) {
        if (printedUnit == null) {
            return new Known(CellValue.of(number));
        }
        String unit = SHORT_UNITS.getOrDefault(printedUnit, printedUnit);
        return switch (type) {
            case AMOUNT -> new Known(CellValue.of(number, unit));
            // The heading of a decimal column says 万元; a unit in the cell converts.
            case DECIMAL ->
                switch (unit) {
                    case "万元" -> new Known(CellValue.of(number));
                    case "元" -> new Known(CellValue.of(number.movePointLeft(4)));
                    case "亿元" -> new Known(CellValue.of(number.movePointRight(4)));
                    default -> new Unclear(printed.strip());
                };
            case COUNT, SIGNED -> new Unclear(printed.strip());
        };
    }

    private static String plain(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        for (char c : printed.strip().toCharArray()) {
            text.append(plain(Wording.plain(c)));
        }
        return BLANKS.matcher(text.toString().strip()).replaceAll("");
    }

    /** A sign in the form that {@link #read} compares. */
    static char plain(char c) {
        return switch (c) {
            case '−', '–', '—', '―', '‐', '‑', '‒', '﹣', '─', '━', 'ー' -> '-';
            case '﹢' -> '+';
            case '∕', '⁄', '╱' -> '/';
            case '٬', '\'', '’' -> ',';
            case '﹒', '·' -> '.';
            case '│', '┃', '¦' -> '|';
            default -> c;
        };
    }
}
