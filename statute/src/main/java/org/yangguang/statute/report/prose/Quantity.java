package org.yangguang.statute.report.prose;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A figure with its unit.
 *
 * @param value the number, 万 and 亿 multiplied out except in sums of money
 * @param unit as written (件, 次, 万元, %); empty where none is written
 */
public record Quantity(BigDecimal value, String unit, Precision precision) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");
    private static final BigDecimal MUCH_MORE = new BigDecimal("1.5");

    /** Whether a sum of money. */
    public boolean money() {
        return unit.endsWith("元");
    }

    /** Whether a percentage. */
    public boolean percentage() {
        return unit.equals("%") || unit.endsWith("百分点");
    }

    /** Whether the quantity can mean an exact figure: 60余 can mean 63, not 45. */
    public boolean canMean(BigDecimal exact) {
        return switch (precision) {
            case EXACT -> value.compareTo(exact) == 0;
            case MORE -> exact.compareTo(value) >= 0 && exact.compareTo(value.multiply(MUCH_MORE)) <= 0;
            case ABOUT ->
                value.subtract(exact).abs().compareTo(value.max(exact).multiply(TOLERANCE, MathContext.DECIMAL32)) <= 0;
        };
    }

    /** Whether two quantities are of the same sort, so that one can be part of the other or be told twice. */
    public boolean sameSort(Quantity other) {
        return unit.isEmpty() || other.unit.isEmpty() || sort().equals(other.sort());
    }

    private String sort() {
        return switch (unit) {
            case "件", "件次", "份", "宗", "起", "例", "项", "封" -> "件";
            case "次", "场", "场次", "期" -> "次";
            case "条", "条次" -> "条";
            default -> unit;
        };
    }
}
