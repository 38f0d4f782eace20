package org.yangguang.platform.requests.handling.steps.fee;

import org.yangguang.statute.fee.FeeCalculation;
import org.yangguang.statute.fee.FeeMethod;

/**
 * What one request would cost by a method.
 *
 * @param units which request of the month it is, or how many pages
 */
record Charge(FeeMethod method, int units, FeeCalculation sum) {

    /** By count each request bears what the n-th of its month costs; by volume its pages are added up. */
    static Charge of(FeeMethod method, int units) {
        return new Charge(
                method,
                units,
                switch (method) {
                    case BY_COUNT -> method.only(units);
                    case BY_VOLUME -> method.total(units);
                });
    }

    long yuan() {
        return sum.yuan();
    }

    /** How much was counted, as the notice says it. */
    String quantity() {
        return switch (method) {
            case BY_COUNT -> "本自然月向本机关提出的第" + units + "件申请";
            case BY_VOLUME -> units + "页";
        };
    }

    /** One line each: the tariff first, then this request. */
    String arithmetic() {
        String tariff = switch (method) {
            case BY_COUNT -> "标准：同一申请人一个自然月内10件以下免费，第11至30件每件100元，31件以上每10件一档，每增加一档每件提高100元";
            case BY_VOLUME -> "标准：30页以下免费，第31至100页每页10元，第101至200页每页20元，201页以上每页40元";
        };
        return String.join("\n", tariff, sum.arithmetic().replace("；", "\n"));
    }

    /** On one line. */
    String line() {
        return sum.arithmetic();
    }

    /** Nothing to charge: within what is free. */
    boolean isFree() {
        return yuan() == 0;
    }
}
