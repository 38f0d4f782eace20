package org.yangguang.platform.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.IntakeChannel;

/**
 * A case as lists and pages show it, without personal data.
 *
 * @param organ who handles it now
 * @param receivedOn day zero of the clock; null until it is fixed (Art. 31)
 * @param handler id of the post that handles it, null until it is assigned
 * @param openedAt when someone of the organ first opened it, null until then
 * @param due last day to reply as of the last event or the day's sweep; null where no clock runs to a date
 * @param provisional whether {@code due} rests on a year whose working days nobody knows yet
 * @param othersUntil last day for others to correct, pay or answer; null where nobody is waited for
 * @param outcome null until it is closed
 * @param grounds for what was withheld, as labels
 * @param closedOn the day that counts of the reply, or of the end without one
 * @param origin the request that it was split from or whose reply was set aside, else null
 */
public record CaseFile(
        RequestId id,
        String number,
        OrganId organ,
        Instant registeredAt,
        IntakeChannel channel,
        IntakeWay way,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate receivedOn,
        ApplicantKind applicantKind,
        String title,
        String information,
        @Nullable String documentNumber,
        InformationForm form,
        DeliveryWay delivery,
        @Nullable Long handler,
        @Nullable Long deputy,
        @Nullable Instant openedAt,
        CaseState state,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable LocalDate othersUntil,
        @Nullable Outcome outcome,
        List<String> grounds,
        @Nullable LocalDate closedOn,
        @Nullable RequestId origin) {

    public CaseFile {
        grounds = List.copyOf(grounds);
    }

    /** What is due today becomes late tomorrow, never within the day. */
    public boolean isOverdue(LocalDate today) {
        return !state.isClosed() && due != null && today.isAfter(due);
    }

    /** As the trail and files name it. */
    public String subject() {
        return "request:" + id.value();
    }
}
