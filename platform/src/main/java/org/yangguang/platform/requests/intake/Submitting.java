package org.yangguang.platform.requests.intake;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.IntakeChannel;

/** Makes a request of a draft, once however often it is sent. */
@Component
public class Submitting {

    private final Deeds deeds;
    private final Registering registering;
    private final Drafts drafts;
    private final Asking asking;
    private final Files files;
    private final Titles titles;
    private final CivilTime time;

    Submitting(
            Deeds deeds,
            Registering registering,
            Drafts drafts,
            Asking asking,
            Files files,
            Titles titles,
            CivilTime time) {
        this.deeds = deeds;
        this.registering = registering;
        this.drafts = drafts;
        this.asking = asking;
        this.files = files;
        this.titles = titles;
        this.time = time;
    }

    /** Whether it is sent now or was before; false while something is missing or wrong, and then nothing changed. */
    public boolean submit(Draft draft) {
        if (draft.receipt() != null) {
            return true;
        }
        Forwarding.Asked asked = asking.read(draft).orElse(null);
        if (asked == null) {
            return false;
        }
        // One draft is one request: a second click, another tab and the way back all carry the same key.
        Deed deed = Deed.of("draft-" + draft.id(), RequestDeed.REQUEST_REGISTERED, "request")
                .forOrgan(asked.organ().id().value());
        Effect effect = deeds.attemptAs(Actor.PUBLIC, deed, () -> {
            List<Submission.Attached> attached = new ArrayList<>();
            for (Draft.Proof proof : draft.proofs()) {
                attached.add(new Submission.Attached(store(asked.organ().id(), proof), FileRole.IDENTITY_PROOF));
            }
            Registered registered = registering.register(submission(asked, attached));
            drafts.sent(draft, registered.id(), Receipt.of(registered, ""));
            return new Effect.Done(
                    "/requests/new/confirmation", "request:" + registered.id().value());
        });
        return effect instanceof Effect.Done;
    }

    private FileId store(OrganId organ, Draft.Proof proof) {
        return switch (files.storeSealed(organ, proof.name(), new ByteArrayInputStream(drafts.content(proof)))) {
            case Storing.Stored stored -> stored.file().id();
            case Storing.Rejected rejected ->
                throw new IllegalStateException("a proof that was looked at: " + rejected.problem());
        };
    }

    /** The site confirms at once, so the clock starts on the day of sending (Art. 31(3)). */
    private Submission submission(Forwarding.Asked asked, List<Submission.Attached> attached) {
        LocalDate today = time.today();
        return new Submission(
                asked.organ().id(),
                IntakeWay.WEB,
                Arrival.confirmed(today, today, IntakeChannel.ONLINE),
                null,
                asked.applicant(),
                titles.of(asked.information()),
                asked.information(),
                asked.documentNumber(),
                asked.form(),
                asked.delivery(),
                attached,
                null,
                null);
    }
}
