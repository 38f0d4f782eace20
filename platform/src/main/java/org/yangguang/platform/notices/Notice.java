package org.yangguang.platform.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;

/**
 * A message in the outbox, without whom it goes to.
 *
 * @param attempts how often sending it was begun
 * @param messageId names it to whoever gets it twice
 * @param problem why the last attempt failed, null where none did
 * @param settledAt when it was sent or posted, null until then
 */
record Notice(
        long id,
        OrganId organ,
        NoticeWay way,
        String about,
        String subject,
        String body,
        NoticeState state,
        int attempts,
        Instant queuedAt,
        @Nullable Instant settledAt,
        String messageId,
        @Nullable String problem) {}
