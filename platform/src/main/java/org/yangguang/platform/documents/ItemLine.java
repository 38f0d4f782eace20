package org.yangguang.platform.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.time.CivilTime;

/** A public item as lists show it. */
public record ItemLine(
        ItemId id,
        ItemKind kind,
        ColumnId column,
        OrganId organ,
        String organName,
        String title,
        Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable DocumentFacts document,
        @Nullable DocumentStatus status) {

    public String address() {
        return "/items/" + id.value();
    }

    public LocalDate publishedOn() {
        return CivilTime.dayOf(publishedAt);
    }

    /** How an official document stands on that day; null for other items. */
    public @Nullable Validity validity(LocalDate day) {
        return status == null || document == null ? null : status.on(day, document);
    }
}
