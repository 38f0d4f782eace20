package org.yangguang.platform.documents;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.PersonId;

/**
 * A move that somebody wants to make.
 *
 * @param by null for the program itself, as when the time of a scheduled publishing has come
 * @param remark why, or an opinion; null where none was given
 * @param at when to publish, for {@link ItemMove#SCHEDULE}
 */
public record Moving(
        ItemMove move,
        @Nullable PersonId by,
        Set<Role> roles,
        @Nullable String remark,
        @Nullable Instant at) {

    public Moving {
        roles = Set.copyOf(roles);
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }

    /** A move by the person signed in. */
    public static Moving of(ItemMove move, SignedIn by, @Nullable String remark) {
        return new Moving(move, by.person(), by.roles(), remark, null);
    }

    /** The same, at a time to come. */
    public Moving at(Instant time) {
        return new Moving(move, by, roles, remark, time);
    }

    boolean isByProgram() {
        return by == null;
    }
}
