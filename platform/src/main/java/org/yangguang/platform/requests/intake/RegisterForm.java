package org.yangguang.platform.requests.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.InformationForm;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.Evidence;
import org.yangguang.statute.receipt.IntakeChannel;

/** What an office writes into its register of a request that came by post, fax, e-mail, or over the counter. */
@Component
public class RegisterForm {

    /** How it came; an e-mail is an internet channel in law. */
    public static final List<Option> CHANNELS = Arrays.stream(IntakeChannel.values())
            .map(channel -> new Option(
                    channel.name(),
                    channel == IntakeChannel.ONLINE ? "电子邮件等互联网渠道" : channel.label(),
                    "收到之日：" + (channel.needsConfirmation() ? "与申请人确认之日" : channel.arrival()) + "，凭证："
                            + channel.evidence().label()))
            .toList();

    private static final List<Option> IDENTITY_UNKNOWN = List.of(new Option("yes", "来件没有写明，先登记"));

    private final Titles titles;
    private final CivilTime time;

    RegisterForm(Titles titles, CivilTime time) {
        this.titles = titles;
        this.time = time;
    }

    /** One box: nobody's request may be turned away because a number is missing; it is asked for by a correction notice. */
    public static List<Option> identityUnknown() {
        return IDENTITY_UNKNOWN;
    }

    /** An applicant of whom only the number is known, to recognise others of the same. */
    public static Applicant known(RequestFields.Identity identity) {
        return new Applicant(
                ApplicantKind.OTHER, "", identity.kind(), identity.number(), null, null, null, null, null, null);
    }

    /**
     * The request as it was written down; null where something is wrong, which is noted in the form. A day of receipt that is not
     * proved is not refused here: then the request is registered without it.
     *
     * @param proved whether a scan proves the arrival
     */
    public @Nullable Submission read(Form form, OrganId organ, PersonId by, boolean proved) {
        IntakeChannel channel = form.choice("channel", "来件渠道", CHANNELS)
                .map(IntakeChannel::valueOf)
                .orElse(null);
        LocalDate arrived = day(form, "arrived", "到达日期");
        LocalDate postmark = day(form, "postmark", "邮戳日期");
        LocalDate confirmed = day(form, "confirmed", "与申请人确认的日期");
        if (arrived != null && postmark != null && arrived.isBefore(postmark)) {
            form.problems().add("arrived", "到达日期" + arrived + "早于邮戳日期" + postmark + "，请核对");
        }
        if (arrived != null && confirmed != null && confirmed.isBefore(arrived)) {
            form.problems().add("confirmed", "确认日期" + confirmed + "早于到达日期" + arrived + "，请核对");
        }
        String note = form.optionalText("evidence", "凭证说明", 500);
        RequestFields fields = new RequestFields(form, "");
        ApplicantKind kind = fields.kind().orElse(null);
        String name = fields.name(kind);
        boolean unknown = form.chosen("identity_unknown", "yes");
        RequestFields.Identity identity = unknown ? null : fields.identity(kind).orElse(null);
        String contactName =
                kind != null && kind.isOrganisation() ? form.optionalText("contact_name", "联系人姓名", 50) : "";
        String information = fields.information();
        String documentNumber = fields.documentNumber();
        InformationForm wanted = fields.form().orElse(null);
        DeliveryWay delivery = fields.delivery().orElse(null);
        RequestFields.Contact contact = fields.contact(wanted, delivery, false);
        if (form.isWrong() || channel == null || kind == null || wanted == null || delivery == null) {
            return null;
        }
        return new Submission(
                organ,
                channel == IntakeChannel.ONLINE ? IntakeWay.EMAIL : IntakeWay.COUNTER,
                arrival(channel, arrived, confirmed, proved || !note.isEmpty() || form.chosen("record", "yes")),
                postmark,
                RequestFields.applicant(kind, name, contactName.isEmpty() ? null : contactName, identity, contact),
                titles.of(information),
                information,
                documentNumber,
                wanted,
                delivery,
                List.of(),
                by,
                null);
    }

    private static Arrival arrival(
            IntakeChannel channel, @Nullable LocalDate arrived, @Nullable LocalDate confirmed, boolean evidence) {
        Set<LocalDate> attempts = new HashSet<>();
        if (confirmed != null) {
            attempts.add(confirmed);
        }
        Set<Evidence> proof = evidence ? Set.of(channel.evidence()) : Set.of();
        return new Arrival(channel, arrived, channel.needsConfirmation() ? confirmed : null, attempts, proof);
    }

    /** A day that may be left out; one in the future is refused. */
    private @Nullable LocalDate day(Form form, String name, String label) {
        if (form.value(name).isBlank()) {
            return null;
        }
        LocalDate day = form.date(name, label).orElse(null);
        if (day != null && day.isAfter(time.today())) {
            form.problems().add(name, label + day + "晚于今天，请核对");
        }
        return day;
    }
}
