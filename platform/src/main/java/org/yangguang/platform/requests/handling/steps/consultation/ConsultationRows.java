package org.yangguang.platform.requests.handling.steps.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The consultations as they are kept. */
@Component
class ConsultationRows {

    private static final String PARTY = "request.consulted-party";
    private static final String ANSWER = "request.consulted-answer";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String LIVE = "select * from request_live_consultation consultation where ";

    private static final RowMapper<Consultation> ROW = (row, number) -> {
        boolean heard = row.getBoolean("heard");
        String opinion = heard ? row.getString("opinion") : null;
        return new Consultation(
                row.getLong("id"),
                new RequestId(row.getLong("request")),
                row.getInt("no"),
                ConsultationKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("concerned"),
                row.getObject("sent_on", LocalDate.class),
                row.getString("letter_number"),
                row.getObject("letter_received_on", LocalDate.class),
                opinion == null ? null : Opinion.valueOf(opinion),
                heard ? row.getObject("answered_on", LocalDate.class) : null,
                heard ? row.getObject("disclosed_on", LocalDate.class) : null);
    };

    private final JdbcClient database;
    private final Vault vault;

    ConsultationRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    List<Consultation> list(RequestId request) {
        return database.sql(LIVE + "consultation.request = :request order by no")
                .param("request", request.value())
                .query(ROW)
                .list();
    }

    /** The one that a link leads to. */
    Optional<Consultation> find(byte[] link) {
        return database.sql(LIVE + "consultation.link = :link")
                .param("link", link)
                .query(ROW)
                .optional();
    }

    /** The number of the next one of a case; those taken back count too, so that none is used again. */
    int next(RequestId request) {
        return database.sql("select coalesce(max(no), 0) + 1 from request_consultation where request = :request")
                .param("request", request.value())
                .query(Integer.class)
                .single();
    }

    void add(Consultation of, Party party, byte @Nullable [] link) {
        database.sql("""
                        insert into request_consultation (request, no, kind, label, party, concerned, sent_on,
                            letter_number, letter_received_on, link)
                        values (:request, :no, :kind, :label, :party, :concerned, :sent, :letter, :received, :link)
                        """)
                .param("request", of.request().value())
                .param("no", of.no())
                .param("kind", of.kind().name())
                .param("label", of.label())
                .param("party", vault.seal(JSON.writeValueAsString(party).getBytes(UTF_8), PARTY))
                .param("concerned", of.concerned())
                .param("sent", of.sentOn())
                .param("letter", of.letterNumber())
                .param("received", of.letterReceivedOn(), Types.DATE)
                .param("link", link, Types.BINARY)
                .update();
    }

    void received(Consultation of, LocalDate on) {
        database.sql("update request_consultation set letter_received_on = :on where id = :id")
                .param("on", on)
                .param("id", of.id())
                .update();
    }

    void answered(Consultation of, Answer answer, LocalDate on) {
        database.sql("""
                        update request_consultation set opinion = :opinion, answered_on = :on, answer = :answer,
                            disclosed_on = null where id = :id
                        """)
                .param("opinion", answer.opinion().name())
                .param("on", on)
                .param("answer", vault.seal(JSON.writeValueAsString(answer).getBytes(UTF_8), ANSWER))
                .param("id", of.id())
                .update();
    }

    void disclosed(Consultation of, LocalDate on) {
        database.sql("update request_consultation set disclosed_on = :on where id = :id")
                .param("on", on)
                .param("id", of.id())
                .update();
    }

    /** Who was asked; for a document to them. */
    Party party(Consultation of) {
        byte[] kept = database.sql("select party from request_consultation where id = :id")
                .param("id", of.id())
                .query((row, number) -> row.getBytes("party"))
                .single();
        return JSON.readValue(vault.open(kept, PARTY), Party.class);
    }

    /** What they answered, in their words; empty until they did. */
    Optional<Answer> answer(Consultation of) {
        return database.sql("select answer from request_consultation where id = :id and answer is not null")
                .param("id", of.id())
                .query((row, number) -> row.getBytes("answer"))
                .optional()
                .map(kept -> JSON.readValue(vault.open(kept, ANSWER), Answer.class));
    }
}
