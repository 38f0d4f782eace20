package org.yangguang.platform.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an author saves.
 *
 * @param disclosure null until it is fixed
 * @param publishAt when it is to be published, or null for as soon as it is approved
 */
public record Draft(
        Content content,
        @Nullable Disclosure disclosure,
        @Nullable Instant publishAt) {}
