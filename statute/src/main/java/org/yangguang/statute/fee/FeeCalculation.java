package org.yangguang.statute.fee;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fee and how it came about, as a fee notice must show it.
 *
 * @param units requests or pages
 * @param brackets in ascending order, none if there are no units
 */
public record FeeCalculation(FeeMethod method, int units, List<FeeBracket> brackets) {
    public FeeCalculation {
        brackets = List.copyOf(brackets);
    }

    /** The amount in yuan. */
    public long yuan() {
        return brackets.stream().mapToLong(FeeBracket::yuan).sum();
    }

    /** The arithmetic in Chinese, for example {@code 第1至10件免费；第11至30件 20件×100元=2000元；合计2000元}. */
    public String arithmetic() {
        return brackets.stream().map(this::line).collect(Collectors.joining("；", "", "；合计" + yuan() + "元"));
    }

    private String line(FeeBracket bracket) {
        String unit = method.unit();
        String range = bracket.first() == bracket.last()
                ? "第" + bracket.first() + unit
                : "第" + bracket.first() + "至" + bracket.last() + unit;
        return bracket.rate() == 0
                ? range + "免费"
                : range + " " + bracket.units() + unit + "×" + bracket.rate() + "元=" + bracket.yuan() + "元";
    }
}
