package org.yangguang.platform.requests.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.requests.Registered;

/**
 * What who asks is told, and can be told again as long as it is kept, sealed.
 *
 * @param receivedOn the day of receipt, null until it is fixed
 * @param due last day to reply, null until the day of receipt is fixed
 * @param mark of what was sent, by which the same key with something else is recognised; empty where that is not asked
 */
public record Receipt(
        String number,
        String queryCode,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate due,
        boolean provisional,
        String mark) {

    static Receipt of(Registered registered, String mark) {
        return new Receipt(
                registered.number(),
                registered.queryCode(),
                registered.receivedOn(),
                registered.due(),
                registered.provisional(),
                mark);
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
