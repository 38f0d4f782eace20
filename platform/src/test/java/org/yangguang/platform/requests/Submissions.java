package org.yangguang.platform.requests;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.IntakeChannel;

/** Requests as tests submit them. */
public final class Submissions {

    private Submissions() {}

    /** A natural person's request over the website, confirmed at once. */
    public static Submission online(OrganId organ, LocalDate received) {
        return of(organ, Arrival.confirmed(received, received, IntakeChannel.ONLINE));
    }

    /** The same request with another arrival. */
    public static Submission of(OrganId organ, Arrival arrival) {
        return new Submission(
                organ,
                arrival.channel() == IntakeChannel.ONLINE ? IntakeWay.WEB : IntakeWay.COUNTER,
                arrival,
                null,
                person("11010519491231002X"),
                "城北片区土地征收补偿方案",
                "申请公开城北片区土地征收补偿安置方案全文",
                null,
                InformationForm.PAPER,
                DeliveryWay.POST,
                List.of(),
                null,
                null);
    }

    /** A natural person with this identity number. */
    public static Applicant person(String identityNumber) {
        return new Applicant(
                ApplicantKind.NATURAL_PERSON,
                "秦晓燕",
                IdentityKind.RESIDENT_ID,
                identityNumber,
                null,
                null,
                "13905391234",
                null,
                "沂水县长安路100号",
                "276400");
    }
}
