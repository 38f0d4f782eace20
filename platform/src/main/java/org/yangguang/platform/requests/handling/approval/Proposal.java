package org.yangguang.platform.requests.handling.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.RequestId;

/**
 * Something put before others for approval.
 *
 * @param content what it says, field by field
 * @param agreed how many of the chain have agreed
 * @param confirmed whether the head has agreed afterwards, where the chain asks for that
 */
public record Proposal(
        long id,
        RequestId request,
        Matter matter,
        State state,
        Map<String, String> content,
        Chain chain,
        int agreed,
        boolean confirmed,
        @Nullable PersonId proposedBy,
        Instant proposedAt) {

    /** Where it stands. */
    public enum State {
        PENDING("审批中"),
        APPROVED("已同意，待发出"),
        SENT_BACK("已退回"),
        WITHDRAWN("已撤回"),
        ISSUED("已发出");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    public Proposal {
        content = Map.copyOf(content);
    }

    /** Whose turn it is; empty where it waits for nobody. */
    public Optional<Role> turn() {
        List<Role> roles = chain.roles();
        return state == State.PENDING && agreed < roles.size() ? Optional.of(roles.get(agreed)) : Optional.empty();
    }

    /** Whether it has been put and neither been taken back, refused nor gone out. */
    public boolean isOpen() {
        return state == State.PENDING || state == State.APPROVED;
    }

    /** Whether the head has still to agree to what may have gone out already. */
    public boolean isUnconfirmed() {
        return chain.afterwards() && !confirmed && (state == State.APPROVED || state == State.ISSUED);
    }

    /** A field of its content, empty where there is none. */
    public String value(String key) {
        return content.getOrDefault(key, "");
    }
}
