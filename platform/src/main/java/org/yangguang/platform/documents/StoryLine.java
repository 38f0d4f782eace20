package org.yangguang.platform.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to an item.
 *
 * @param by the name of the person; null where the program did it
 * @param what in Chinese
 */
public record StoryLine(
        Instant at,
        @Nullable String by,
        String what,
        @Nullable String remark) {}
