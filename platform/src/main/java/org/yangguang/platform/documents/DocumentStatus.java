package org.yangguang.platform.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an official document stands, apart from its text.
 *
 * @param noted as it was noted last; {@link #on} says how it is on a day
 * @param since since when, or null where it was never changed
 * @param basis what changed it, in Chinese, or null
 * @param successor the document in its place, or null
 * @param filedOn when it was put on file with the organ above, or null
 */
public record DocumentStatus(
        Validity noted,
        @Nullable LocalDate since,
        @Nullable String basis,
        @Nullable ItemId successor,
        @Nullable LocalDate filedOn) {

    static final DocumentStatus NEW = new DocumentStatus(Validity.IN_FORCE, null, null, null, null);

    /** How it stands on that day: its own term ends it without anybody doing anything. */
    public Validity on(LocalDate day, DocumentFacts facts) {
        if (!noted.isInForce()) {
            return noted;
        }
        if (facts.expiresOn() != null && day.isAfter(facts.expiresOn())) {
            return Validity.EXPIRED;
        }
        boolean begun = facts.effectiveOn() == null || !day.isBefore(facts.effectiveOn());
        return begun ? noted : Validity.NOT_YET;
    }
}
