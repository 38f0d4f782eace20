package org.yangguang.statute.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** One of the two tariffs of 国办函〔2020〕109号 Art. 3; both are progressive by bracket (超额累进). */
public enum FeeMethod {
    /**
     * Per request of one applicant in one calendar month: the first 10 free, up to 30 at 100 yuan, then brackets of
     * ten, each 100 yuan dearer. Art. 4. That 31 to 40 cost 200 yuan each is the usual reading, not the letter.
     */
    BY_COUNT("按件计收", "件") {
        @Override
        public long rateOf(int nth) {
            return nth <= 10 ? 0 : nth <= 30 ? 100 : 200 + 100L * ((nth - 31) / 10);
        }

        @Override
        int endOfBracket(int nth) {
            return nth <= 10 ? 10 : nth <= 30 ? 30 : 40 + (nth - 31) / 10 * 10;
        }
    },
    /**
     * Per page of one request: the first 30 free, up to 100 at 10 yuan, up to 200 at 20, then 40. Not added up over
     * several requests. One side of A4 or smaller is a page. Art. 5.
     */
    BY_VOLUME("按量计收", "页") {
        @Override
        public long rateOf(int nth) {
            return nth <= 30 ? 0 : nth <= 100 ? 10 : nth <= 200 ? 20 : 40;
        }

        @Override
        int endOfBracket(int nth) {
            return nth <= 30 ? 30 : nth <= 100 ? 100 : nth <= 200 ? 200 : Integer.MAX_VALUE;
        }
    };

    /** First day on which a fee can be charged. */
    public static final LocalDate IN_FORCE_FROM = LocalDate.of(2021, 1, 1);

    private final String label;
    private final String unit;

    FeeMethod(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /**
     * Requests of one applicant to one organ, each day standing for a request received on it: every calendar month
     * starts again.
     *
     * @return yuan for all of them by count
     */
    public static long byCount(Collection<LocalDate> received) {
        return received.stream().collect(Collectors.groupingBy(YearMonth::from)).values().stream()
                .mapToLong(ofOneMonth -> BY_COUNT.total(ofOneMonth.size()).yuan())
                .sum();
    }

    /** Pages of a set of sheets: each printed side is one. */
    public static int pages(int oneSided, int twoSided) {
        return Math.addExact(oneSided, Math.multiplyExact(2, twoSided));
    }

    /**
     * Yuan for the n-th request of the month or page of the request.
     *
     * @param nth from 1
     */
    public abstract long rateOf(int nth);

    /** The last unit that costs as much as the n-th. */
    abstract int endOfBracket(int nth);

    /**
     * The fee for so many units, with its arithmetic.
     *
     * @param units requests of the month, or pages of the request; 0 or more
     */
    public FeeCalculation total(int units) {
        if (units < 0) {
            throw new IllegalArgumentException("fee for a negative number of units: " + units);
        }
        List<FeeBracket> brackets = new ArrayList<>();
        for (int first = 1; first <= units; first = brackets.getLast().last() + 1) {
            brackets.add(new FeeBracket(first, Math.min(units, endOfBracket(first)), rateOf(first)));
        }
        return new FeeCalculation(this, units, brackets);
    }

    /**
     * The fee for one unit alone: for the n-th request of a month, as a notice about that request states it.
     *
     * @param nth from 1
     */
    public FeeCalculation only(int nth) {
        return new FeeCalculation(this, 1, List.of(new FeeBracket(nth, nth, rateOf(nth))));
    }

    /** Chinese name of the method. */
    public String label() {
        return label;
    }

    /** Chinese measure word of what is counted. */
    public String unit() {
        return unit;
    }
}
