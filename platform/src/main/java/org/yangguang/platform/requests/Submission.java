package org.yangguang.platform.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.statute.receipt.Arrival;

/**
 * A request as it is about to be registered; every field was checked at the edge.
 *
 * @param arrival what is known of the day of receipt; it need not be fixed yet
 * @param postmarkedOn the day on the postmark, null where there is none; the receipt cannot lie before it
 * @param title one line for lists, without personal data
 * @param documentNumber of the information asked for, null if not known
 * @param files with what they are
 * @param registeredBy null where the applicant did it
 * @param origin the request that it was split from or whose reply was set aside, else null
 */
public record Submission(
        OrganId organ,
        IntakeWay way,
        Arrival arrival,
        @Nullable LocalDate postmarkedOn,
        Applicant applicant,
        String title,
        String information,
        @Nullable String documentNumber,
        InformationForm form,
        DeliveryWay delivery,
        List<Attached> files,
        @Nullable PersonId registeredBy,
        @Nullable RequestId origin) {

    /** A file of the request. */
    public record Attached(FileId file, FileRole role) {}

    public Submission {
        files = List.copyOf(files);
    }
}
