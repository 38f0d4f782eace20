package org.yangguang.platform.organs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ of government.
 *
 * @param code what addresses and the open interface call it
 * @param parent the organ above it, or null at the top of the tree
 * @param reports whether it files an annual return of its own
 * @param position order among its siblings, as the county lists them
 * @param validFrom first day of its existence
 * @param validTo last day of its existence, or null while it exists
 * @param successor who took over its duties, or null
 */
public record Organ(
        OrganId id,
        String code,
        String name,
        OrganKind kind,
        @Nullable OrganId parent,
        boolean reports,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable OrganId successor) {

    /** Since when an organ exists of which no day is known: the day on which the Regulation came into force first. */
    public static final LocalDate LONG_SINCE = LocalDate.of(2008, 5, 1);

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
