package org.yangguang.platform.notices;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The messages as the database keeps them. */
@Component
class Outbox {

    private static final String PURPOSE = "notice.recipient";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Longer than any attempt takes: after it a message whose sender died is taken up by another. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Vault vault;
    private final CivilTime time;

    Outbox(JdbcClient database, Vault vault, CivilTime time) {
        this.database = database;
        this.vault = vault;
        this.time = time;
    }

    void add(Message message, NoticeWay way, NoticeState state, String messageId) {
        database.sql("""
                        insert into notice (organ, way, about, subject, body, recipient, queued_at, state, next_at, message_id)
                        values (:organ, :way, :about, :subject, :body, :recipient, :now, :state, :next, :messageId)
                        """)
                .param("organ", message.organ().value())
                .param("way", way.name())
                .param("about", message.about())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("recipient", seal(message.recipient()))
                .param("now", now())
                .param("state", state.name())
                .param("next", state == NoticeState.WAITING ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("messageId", messageId)
                .update();
    }

    /** Takes some that are due, so that no other sender takes them for a while; each counts one more attempt. */
    List<Notice> take(int most) {
        return database.sql("""
                        update notice set next_at = :lease, attempts = attempts + 1
                        where id in (select id from notice where state = 'WAITING' and next_at <= :now
                            order by next_at limit :most for update skip locked)
                        returning *
                        """)
                .param("lease", now().plus(LEASE))
                .param("now", now())
                .param("most", most)
                .query(Outbox::notice)
                .list();
    }

    void sent(long id) {
        settle(id, NoticeState.SENT);
    }

    void posted(long id) {
        settle(id, NoticeState.POSTED);
    }

    private void settle(long id, NoticeState state) {
        database.sql(
                        "update notice set state = :state, settled_at = :now, next_at = null, problem = null where id = :id")
                .param("state", state.name())
                .param("now", now())
                .param("id", id)
                .update();
    }

    void tryAgain(long id, String problem, Duration later) {
        database.sql("update notice set problem = :problem, next_at = :next where id = :id and state = 'WAITING'")
                .param("problem", problem)
                .param("next", now().plus(later))
                .param("id", id)
                .update();
    }

    void failed(long id, String problem) {
        database.sql("update notice set state = 'FAILED', problem = :problem, next_at = null where id = :id")
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    /** Begins anew, with a fresh count of attempts. */
    void restart(long id) {
        database.sql("update notice set state = 'WAITING', attempts = 0, next_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Leaves it to the post. */
    void toPrint(long id) {
        database.sql("update notice set state = 'TO_PRINT', next_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** A message of this organ; of another organ's nobody learns that it exists. */
    Optional<Notice> find(OrganId organ, long id) {
        return database.sql("select * from notice where id = :id and organ = :organ")
                .param("id", id)
                .param("organ", organ.value())
                .query(Outbox::notice)
                .optional();
    }

    /** As {@link #find}, held until the transaction ends. */
    Optional<Notice> lock(OrganId organ, long id) {
        return database.sql("select * from notice where id = :id and organ = :organ for update")
                .param("id", id)
                .param("organ", organ.value())
                .query(Outbox::notice)
                .optional();
    }

    /** Whom it goes to; for the sender and for an envelope. */
    Recipient recipient(long id) {
        byte[] sealed = database.sql("select recipient from notice where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("recipient"))
                .single();
        return JSON.readValue(vault.open(sealed, PURPOSE), Recipient.class);
    }

    private byte[] seal(Recipient recipient) {
        return vault.seal(JSON.writeValueAsString(recipient).getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                new OrganId(row.getLong("organ")),
                NoticeWay.valueOf(row.getString("way")),
                row.getString("about"),
                row.getString("subject"),
                row.getString("body"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                instant(row),
                row.getString("message_id"),
                row.getString("problem"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
