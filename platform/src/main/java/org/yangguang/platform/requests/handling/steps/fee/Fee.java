package org.yangguang.platform.requests.handling.steps.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.fee.FeeMethod;

/**
 * The fee of a request.
 *
 * @param units which request of the month it is, or how many pages
 * @param payBy last day to pay as the notice says; never before the law's own
 * @param paidOn null until it is paid
 * @param receipt number of the receipt, null until it is paid
 */
public record Fee(
        FeeMethod method,
        int units,
        long yuan,
        LocalDate sentOn,
        String noticeNumber,
        LocalDate payBy,
        @Nullable LocalDate paidOn,
        @Nullable String receipt) {}
