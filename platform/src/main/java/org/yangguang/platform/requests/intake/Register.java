package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.Vault;
import org.yangguang.statute.receipt.Arrival;
import org.yangguang.statute.receipt.Evidence;

/** What an office registers of requests that did not come by the site, and how their day of receipt is fixed (Art. 31). */
@Component
public class Register {

    private static final String NOTE = "request.evidence";
    private static final String CONTACT = "request.contact";

    private final Deeds deeds;
    private final Registering registering;
    private final CaseBook book;
    private final Files files;
    private final Vault vault;
    private final JdbcClient database;
    private final CivilTime time;
    private final MailInbox inbox;

    Register(
            Deeds deeds,
            Registering registering,
            CaseBook book,
            Files files,
            Vault vault,
            JdbcClient database,
            CivilTime time,
            MailInbox inbox) {
        this.deeds = deeds;
        this.registering = registering;
        this.book = book;
        this.files = files;
        this.vault = vault;
        this.database = database;
        this.time = time;
        this.inbox = inbox;
    }

    /** A file that came with a request. */
    public record Sent(String name, Bytes content, FileRole role) {}

    /** The bytes of a file; compared by identity. */
    public static final class Bytes {
        private final byte[] content;

        public Bytes(byte[] content) {
            this.content = content.clone();
        }

        byte[] get() {
            return content;
        }
    }

    /**
     * Registers.
     *
     * @param note what proves the day of receipt: number of the mail, when and with whom one spoke; empty where there is nothing
     * @param mail the letter of the inbox that it is made of, null where it came otherwise
     */
    public Effect register(
            String key, Organ organ, Submission asked, List<Sent> sent, String note, @Nullable Long mail) {
        Deed deed = Deed.of(key, RequestDeed.REQUEST_REGISTERED, "request")
                .forOrgan(organ.id().value());
        return deeds.attempt(deed, () -> {
            if (mail != null && !inbox.claim(mail, organ.id())) {
                return new Effect.Refused(List.of("这封来信已经处理过了，请回到来信列表查看"));
            }
            List<Submission.Attached> attached = new ArrayList<>(asked.files());
            List<String> problems = new ArrayList<>();
            for (Sent file : sent) {
                FileId stored = store(organ, file, problems);
                if (stored != null) {
                    attached.add(new Submission.Attached(stored, file.role()));
                }
            }
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            Registered registered = registering.register(with(asked, attached));
            if (!note.isEmpty()) {
                database.sql("insert into request_evidence (request, note) values (:request, :note)")
                        .param("request", registered.id().value())
                        .param("note", vault.seal(note.getBytes(UTF_8), NOTE))
                        .update();
            }
            if (mail != null) {
                inbox.registered(mail, registered.id());
            }
            String next = "/workbench/requests/" + organ.code() + "/" + registered.number();
            return new Effect.Done(
                    registered.receivedOn() == null ? next + "/receipt" : next,
                    "request:" + registered.id().value());
        });
    }

    private @Nullable FileId store(Organ organ, Sent file, List<String> problems) {
        return switch (files.storeSealed(
                organ.id(), file.name(), new ByteArrayInputStream(file.content().get()))) {
            case Storing.Stored stored -> stored.file().id();
            case Storing.Rejected rejected -> {
                problems.add(file.name() + "：" + rejected.problem());
                yield null;
            }
        };
    }

    private static Submission with(Submission asked, List<Submission.Attached> files) {
        return new Submission(
                asked.organ(),
                asked.way(),
                asked.arrival(),
                asked.postmarkedOn(),
                asked.applicant(),
                asked.title(),
                asked.information(),
                asked.documentNumber(),
                asked.form(),
                asked.delivery(),
                files,
                asked.registeredBy(),
                asked.origin());
    }

    /** One attempt to reach an applicant. */
    public record Contact(LocalDate on, ContactWay way, boolean reached, String note) {}

    /** The attempts to reach an applicant, oldest first. */
    public List<Contact> contacts(CaseFile file) {
        return database.sql("select * from request_contact where request = :request order by id")
                .param("request", file.id().value())
                .query((row, number) -> new Contact(
                        row.getObject("on_day", LocalDate.class),
                        ContactWay.valueOf(row.getString("way")),
                        row.getBoolean("reached"),
                        new String(vault.open(row.getBytes("note"), CONTACT), UTF_8)))
                .list();
    }

    /** What was written down as proof when it was registered; empty where nothing was. */
    public String note(CaseFile file) {
        return database.sql("select note from request_evidence where request = :request")
                .param("request", file.id().value())
                .query((row, number) -> new String(vault.open(row.getBytes("note"), NOTE), UTF_8))
                .optional()
                .orElse("");
    }

    /** Notes an attempt to reach the applicant. */
    public Effect contact(String key, CaseFile file, Contact contact, PersonId by, String next) {
        Deed deed = Deed.of(key, IntakeDeed.CONTACT_TRIED, file.subject())
                .forOrgan(file.organ().value());
        return deeds.attempt(deed, () -> {
            addContact(file, contact, by);
            return new Effect.Done(next);
        });
    }

    private void addContact(CaseFile file, Contact contact, PersonId by) {
        database.sql("""
                        insert into request_contact (request, on_day, at, by_person, way, reached, note)
                        values (:request, :on, :at, :by, :way, :reached, :note)
                        """)
                .param("request", file.id().value())
                .param("on", contact.on())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("way", contact.way().name())
                .param("reached", contact.reached())
                .param("note", vault.seal(contact.note().getBytes(UTF_8), CONTACT))
                .update();
    }

    /** What is known of the arrival of a request now, with what is to be added. */
    public Arrival arrival(
            CaseFile file, @Nullable LocalDate arrivedOn, @Nullable LocalDate confirmedOn, boolean evidence) {
        Set<LocalDate> attempts = new HashSet<>();
        contacts(file).forEach(contact -> attempts.add(contact.on()));
        Set<Evidence> proof = evidence ? Set.of(file.channel().evidence()) : Set.of();
        return new Arrival(
                file.channel(), arrivedOn == null ? file.arrivedOn() : arrivedOn, confirmedOn, attempts, proof);
    }

    /**
     * Fixes the day of receipt, and keeps what proves it.
     *
     * @param reached the conversation in which the applicant confirmed; null where the channel needs none
     */
    public Effect fix(
            String key,
            Organ organ,
            CaseFile file,
            Arrival arrival,
            @Nullable Contact reached,
            List<Sent> sent,
            PersonId by) {
        Deed deed = Deed.of(key, RequestDeed.RECEIPT_FIXED, file.subject())
                .forOrgan(organ.id().value());
        return deeds.attempt(deed, () -> {
            List<String> problems = new ArrayList<>();
            for (Sent each : sent) {
                FileId stored = store(organ, each, problems);
                if (stored != null) {
                    book.attach(file.id(), stored, each.role());
                }
            }
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            if (reached != null) {
                addContact(file, reached, by);
            }
            return switch (book.fixReceipt(file.id(), arrival, by)) {
                case CaseOutcome.Refused(var why) -> new Effect.Refused(why);
                case CaseOutcome.Written written ->
                    new Effect.Done("/workbench/requests/" + organ.code() + "/" + file.number());
            };
        });
    }
}
