package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.InformationForm;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.Vault;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.IntakeChannel;
import tools.jackson.databind.json.JsonMapper;

/** Requests that another portal forwards. They may come by the thousand, so those that wait share a commit. */
@Component
public class Forwarding {

    private static final String PURPOSE = "request.receipt";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Deeds deeds;
    private final Registering registering;
    private final Titles titles;
    private final Vault vault;
    private final CivilTime time;

    Forwarding(Deeds deeds, Registering registering, Titles titles, Vault vault, CivilTime time) {
        this.deeds = deeds;
        this.registering = registering;
        this.titles = titles;
        this.vault = vault;
        this.time = time;
    }

    /** What is asked of an organ. */
    public record Asked(
            Organ organ,
            Applicant applicant,
            String information,
            @Nullable String documentNumber,
            InformationForm form,
            DeliveryWay delivery) {}

    /**
     * Registers, once for a key; the portal confirms to its user at once, so the clock starts today (Art. 31(3)).
     *
     * @param body what was sent, in a form that is the same for the same content
     * @return the same answer for the same key; empty if the key was used for another content
     */
    public Optional<Receipt> forward(String key, String body, Asked asked) {
        String mark = HexFormat.of().formatHex(vault.index(body, "request.body"));
        Deed deed = Deed.of("api-" + hash(key), RequestDeed.REQUEST_REGISTERED, "request")
                .forOrgan(asked.organ().id().value());
        Effect effect = deeds.attemptSharing(Actor.PUBLIC, deed, () -> {
            Registered registered = registering.register(submission(asked));
            return new Effect.Done(
                    seal(Receipt.of(registered, mark)),
                    "request:" + registered.id().value());
        });
        return switch (effect) {
            case Effect.Done done ->
                Optional.of(open(done.next())).filter(it -> it.mark().equals(mark));
            case Effect.Refused refused -> throw new IllegalStateException("refused: " + refused.problems());
        };
    }

    private Submission submission(Asked asked) {
        LocalDate today = time.today();
        return new Submission(
                asked.organ().id(),
                IntakeWay.API,
                Arrival.confirmed(today, today, IntakeChannel.ONLINE),
                null,
                asked.applicant(),
                titles.of(asked.information()),
                asked.information(),
                asked.documentNumber(),
                asked.form(),
                asked.delivery(),
                List.of(),
                null,
                null);
    }

    private String seal(Receipt receipt) {
        return Base64.getEncoder()
                .encodeToString(vault.seal(JSON.writeValueAsString(receipt).getBytes(UTF_8), PURPOSE));
    }

    private Receipt open(String sealed) {
        return JSON.readValue(vault.open(Base64.getDecoder().decode(sealed), PURPOSE), Receipt.class);
    }

    /** Callers choose their keys; a hash has a known length and tells nothing. */
    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
