package org.yangguang.platform.requests.handling.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Proposal.State;
import org.yangguang.platform.time.CivilTime;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was put before others. Writes are called within a deed on the locked case. */
@Component
public class Proposals {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};

    private final JdbcClient database;
    private final Chains chains;
    private final CivilTime time;

    Proposals(JdbcClient database, Chains chains, CivilTime time) {
        this.database = database;
        this.chains = chains;
        this.time = time;
    }

    /** A step that somebody took. */
    public record Step(
            Role role,
            String decision,
            @Nullable String remark,
            @Nullable PersonId by,
            Instant at) {}

    /** All of a case, oldest first. */
    public List<Proposal> list(RequestId request) {
        return database.sql("select * from request_proposal where request = :request order by id")
                .param("request", request.value())
                .query(Proposals::proposal)
                .list();
    }

    /** The last that was put of this matter and not taken back. */
    public Optional<Proposal> last(RequestId request, Matter matter) {
        return list(request).stream()
                .filter(it -> it.matter() == matter && it.state() != State.WITHDRAWN)
                .reduce((earlier, later) -> later);
    }

    /** The steps taken in one, oldest first. */
    public List<Step> steps(Proposal proposal) {
        return database.sql("select * from request_proposal_step where proposal = :id order by id")
                .param("id", proposal.id())
                .query((row, number) -> new Step(
                        Role.valueOf(row.getString("role")),
                        row.getString("decision"),
                        row.getString("remark"),
                        person(row, "by_person"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Puts something before the chain of the organ; where nobody has to agree beforehand it is approved at once. */
    public Chain propose(Situation at, Matter matter, Map<String, String> content) {
        Chain chain = chains.get(at.organ().id(), matter);
        database.sql("""
                        insert into request_proposal (request, matter, state, content, chain, afterwards, proposed_by,
                            proposed_at)
                        values (:request, :matter, :state, :content::jsonb, :chain, :afterwards, :by, :at)
                        """)
                .param("request", at.file().id().value())
                .param("matter", matter.name())
                .param("state", (chain.roles().isEmpty() ? State.APPROVED : State.PENDING).name())
                .param("content", JSON.writeValueAsString(content))
                .param("chain", Chains.names(chain.roles()))
                .param("afterwards", chain.afterwards())
                .param("by", at.reader().person().value())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
        return chain;
    }

    void agree(Proposal proposal, Role role, String remark, PersonId by) {
        boolean last = proposal.agreed() + 1 == proposal.chain().roles().size();
        database.sql("update request_proposal set agreed = agreed + 1, state = :state where id = :id")
                .param("state", (last ? State.APPROVED : State.PENDING).name())
                .param("id", proposal.id())
                .update();
        step(proposal, role, "AGREED", remark, by);
    }

    void sendBack(Proposal proposal, Role role, String remark, PersonId by) {
        become(proposal, State.SENT_BACK);
        step(proposal, role, "SENT_BACK", remark, by);
    }

    void confirm(Proposal proposal, Role role, String remark, PersonId by) {
        database.sql("update request_proposal set confirmed = true where id = :id")
                .param("id", proposal.id())
                .update();
        step(proposal, role, "CONFIRMED", remark, by);
    }

    void withdraw(Proposal proposal) {
        become(proposal, State.WITHDRAWN);
    }

    /** It went out. */
    public void issued(Proposal proposal) {
        become(proposal, State.ISSUED);
    }

    private void become(Proposal proposal, State state) {
        database.sql("update request_proposal set state = :state where id = :id")
                .param("state", state.name())
                .param("id", proposal.id())
                .update();
    }

    private void step(Proposal proposal, Role role, String decision, String remark, PersonId by) {
        database.sql("insert into request_proposal_step (proposal, role, decision, remark, by_person, at)"
                        + " values (:proposal, :role, :decision, :remark, :by, :at)")
                .param("proposal", proposal.id())
                .param("role", role.name())
                .param("decision", decision)
                .param("remark", remark.isBlank() ? null : remark, Types.VARCHAR)
                .param("by", by.value())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                new RequestId(row.getLong("request")),
                Matter.valueOf(row.getString("matter")),
                State.valueOf(row.getString("state")),
                JSON.readValue(row.getString("content"), CONTENT),
                new Chain(Chains.roles(row, "chain"), row.getBoolean("afterwards")),
                row.getInt("agreed"),
                row.getBoolean("confirmed"),
                person(row, "proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }
}
