package org.yangguang.platform.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;

/**
 * Something was written into a case; published within the transaction that wrote it.
 *
 * @param entry id of the entry in the story
 * @param what stable name of what was done
 * @param forApplicant what the applicant is to be told, null where it does not concern them
 */
public record CaseChanged(
        RequestId request,
        String number,
        OrganId organ,
        long entry,
        String what,
        LocalDate on,
        @Nullable String forApplicant) {}
