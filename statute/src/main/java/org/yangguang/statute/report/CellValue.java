package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figure in a cell. Two values are equal when their numbers are equal whatever their trailing zeros, and their
 * units are.
 *
 * @param number as printed; may break the rules of its cell, which {@link Reconciliation} reports
 * @param unit a unit of money ({@code 元}, {@code 万元}, {@code 亿元} …) where one is printed, null otherwise
 */
public record CellValue(BigDecimal number, @Nullable String unit) {

    private static final Map<String, BigDecimal> YUAN = Map.of(
            "元", BigDecimal.ONE,
            "千元", BigDecimal.valueOf(1_000),
            "万元", BigDecimal.valueOf(10_000),
            "百万元", BigDecimal.valueOf(1_000_000),
            "千万元", BigDecimal.valueOf(10_000_000),
            "亿元", BigDecimal.valueOf(100_000_000));

    /** The unit of a bare sum of money: the form of 2019 prints none, the form of 2021 prints 万元. */
    private static final String DEFAULT_UNIT = "万元";

    /** Refuses a unit that {@link #isUnit} does not know. */
    public CellValue {
        if (unit != null && !isUnit(unit)) {
            throw new IllegalArgumentException("not a unit of money: " + unit);
        }
    }

    /** A count. */
    public static CellValue of(long number) {
        return new CellValue(BigDecimal.valueOf(number), null);
    }

    /** A number without a unit. */
    public static CellValue of(BigDecimal number) {
        return new CellValue(number, null);
    }

    /** A number with a unit of money. */
    public static CellValue of(BigDecimal number, String unit) {
        return new CellValue(number, unit);
    }

    /** Whether a text is a unit that a value can carry. */
    public static boolean isUnit(String text) {
        return YUAN.containsKey(text);
    }

    /**
     * The number as a count.
     *
     * @throws ArithmeticException where it is not an integer
     */
    public long asLong() {
        return number.longValueExact();
    }

    /** As printed in the report: {@code 63}, {@code 6.7328亿元}. */
    public String printed() {
        return number.toPlainString() + (unit == null ? "" : unit);
    }

    /**
     * The sum. Of two units the larger is kept; a bare number beside one with a unit counts as 万元, and zero takes any
     * unit.
     */
    CellValue plus(CellValue other) {
        if (Objects.equals(unit, other.unit)) {
            return new CellValue(number.add(other.number), unit);
        }
        if (number.signum() == 0) {
            return other;
        }
        if (other.number.signum() == 0) {
            return this;
        }
        String mine = unit == null ? DEFAULT_UNIT : unit;
        String theirs = other.unit == null ? DEFAULT_UNIT : other.unit;
        String larger = yuanOf(mine).compareTo(yuanOf(theirs)) >= 0 ? mine : theirs;
        BigDecimal yuan = number.multiply(yuanOf(mine)).add(other.number.multiply(yuanOf(theirs)));
        // Every unit is a power of ten, so the quotient is exact.
        return new CellValue(yuan.divide(yuanOf(larger)), larger);
    }

    /** The difference, with units as in {@link #plus}. */
    CellValue minus(CellValue other) {
        return plus(new CellValue(other.number.negate(), other.unit));
    }

    /** The number in another unit of money; a bare number counts as 万元. */
    public BigDecimal in(String otherUnit) {
        return number.multiply(yuanOf(unit == null ? DEFAULT_UNIT : unit)).divide(yuanOf(otherUnit));
    }

    private static BigDecimal yuanOf(String unit) {
        return Objects.requireNonNull(YUAN.get(unit));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellValue(BigDecimal otherNumber, String otherUnit)
                && number.compareTo(otherNumber) == 0
                && Objects.equals(unit, otherUnit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number.stripTrailingZeros(), unit);
    }
}
