package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Letters that came by e-mail and wait for staff to make requests of them. */
@Component
public class MailInbox {

    private static final String PURPOSE = "request.mail";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Vault vault;
    private final Files files;
    private final Deeds deeds;

    MailInbox(JdbcClient database, Vault vault, Files files, Deeds deeds) {
        this.database = database;
        this.vault = vault;
        this.files = files;
        this.deeds = deeds;
    }

    /**
     * What a letter says.
     *
     * @param notes what was left out of it and why, Chinese sentences
     */
    public record Letter(String from, String subject, String text, List<String> notes) {
        public Letter {
            notes = List.copyOf(notes);
        }

        /** Names nobody: this text may reach a log. */
        @Override
        public String toString() {
            return "Letter[]";
        }
    }

    /** A letter in the inbox with the files that came with it. */
    public record Item(long id, OrganId organ, Instant receivedAt, boolean open, Letter letter, List<FileId> files) {
        public Item {
            files = List.copyOf(files);
        }
    }

    /** Takes a letter, once; how far the mailbox was read is kept with it. */
    void take(OrganId organ, String message, Instant receivedAt, Letter letter, List<Register.Sent> sent) {
        deeds.performAs(
                Actor.SYSTEM,
                Deed.of(
                                "mail-" + Integer.toHexString(message.hashCode()) + "-" + tail(message),
                                IntakeDeed.MAIL_TAKEN,
                                "mail")
                        .forOrgan(organ.value()),
                () -> {
                    List<String> notes = new ArrayList<>(letter.notes());
                    List<FileId> kept = new ArrayList<>();
                    for (Register.Sent file : sent) {
                        switch (files.storeSealed(
                                organ,
                                file.name(),
                                new ByteArrayInputStream(file.content().get()))) {
                            case Storing.Stored stored -> kept.add(stored.file().id());
                            case Storing.Rejected rejected ->
                                notes.add("附件“" + file.name() + "”没有保存：" + rejected.problem());
                        }
                    }
                    insert(organ, message, receivedAt, letter, notes, kept);
                    return "/";
                });
    }

    private static String tail(String message) {
        return message.substring(Math.max(0, message.length() - 70));
    }

    private void insert(
            OrganId organ, String message, Instant receivedAt, Letter letter, List<String> notes, List<FileId> kept) {
        Letter whole = new Letter(letter.from(), letter.subject(), letter.text(), notes);
        List<Long> id = database.sql("""
                        insert into request_mail (organ, message, received_at, content)
                        values (:organ, :message, :at, :content) on conflict (message) do nothing returning id
                        """)
                .param("organ", organ.value())
                .param("message", message)
                .param("at", receivedAt.atOffset(ZoneOffset.UTC))
                .param("content", vault.seal(JSON.writeValueAsString(whole).getBytes(UTF_8), PURPOSE))
                .query(Long.class)
                .list();
        for (long mail : id) {
            kept.forEach(file -> database.sql("insert into request_mail_file (mail, file) values (:mail, :file)")
                    .param("mail", mail)
                    .param("file", file.value())
                    .update());
        }
    }

    /** The letters of an organ that nobody has dealt with, oldest first. */
    public List<Item> list(OrganId organ) {
        return database.sql(
                        "select * from request_mail where organ = :organ and state = 'NEW' order by received_at limit 200")
                .param("organ", organ.value())
                .query((row, number) -> item(row, List.of()))
                .list();
    }

    /** A letter of this organ. */
    public Optional<Item> find(OrganId organ, long id) {
        List<FileId> attached = database.sql("select file from request_mail_file where mail = :id order by file")
                .param("id", id)
                .query((row, number) -> new FileId(row.getLong("file")))
                .list();
        return database.sql("select * from request_mail where organ = :organ and id = :id")
                .param("organ", organ.value())
                .param("id", id)
                .query((row, number) -> item(row, attached))
                .optional();
    }

    private Item item(ResultSet row, List<FileId> attached) throws SQLException {
        return new Item(
                row.getLong("id"),
                new OrganId(row.getLong("organ")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("state").equals("NEW"),
                JSON.readValue(vault.open(row.getBytes("content"), PURPOSE), Letter.class),
                attached);
    }

    /** Holds a letter while a request is made of it; false if it was dealt with. */
    boolean claim(long id, OrganId organ) {
        return database.sql(
                        "select id from request_mail where id = :id and organ = :organ and state = 'NEW' for update")
                .param("id", id)
                .param("organ", organ.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void registered(long id, RequestId request) {
        database.sql("update request_mail set state = 'REGISTERED', request = :request where id = :id")
                .param("request", request.value())
                .param("id", id)
                .update();
    }

    /** Puts a letter aside that asks for nothing, with the reason. */
    public Effect dismiss(String key, Item item, String reason, String next) {
        Deed deed = Deed.of(key, IntakeDeed.MAIL_DISMISSED, "mail:" + item.id())
                .forOrgan(item.organ().value())
                .because(reason);
        return deeds.attempt(deed, () -> {
            if (!claim(item.id(), item.organ())) {
                return new Effect.Refused(List.of("这封来信已经处理过了"));
            }
            database.sql("update request_mail set state = 'DISMISSED' where id = :id")
                    .param("id", item.id())
                    .update();
            return new Effect.Done(next);
        });
    }

    /** After which message of a mailbox to read on; 0 from the beginning, as after the server numbered anew. */
    long lastRead(String mailbox, long validity) {
        return database.sql("select last_uid from request_mailbox where name = :name and validity = :validity")
                .param("name", mailbox)
                .param("validity", validity)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void keepLastRead(String mailbox, long validity, long uid) {
        database.sql("""
                        insert into request_mailbox (name, validity, last_uid) values (:name, :validity, :uid)
                        on conflict (name) do update set validity = excluded.validity, last_uid = excluded.last_uid
                        """)
                .param("name", mailbox)
                .param("validity", validity)
                .param("uid", uid)
                .update();
    }
}
