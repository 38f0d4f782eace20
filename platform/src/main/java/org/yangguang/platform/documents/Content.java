package org.yangguang.platform.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.columns.ColumnId;

/**
 * What an item says: the part of it that is drafted, compared and published.
 *
 * @param body clean HTML, see {@link CleanHtml}
 * @param source where it comes from, mostly the organ
 * @param formedOn the day on which the information was formed; the limit of Art. 26 counts from it
 * @param document of an official document, else null
 * @param form of an interpretation, else null
 * @param interprets the documents that an interpretation explains
 * @param changeNote what was changed against the public edition and why; null in a first edition
 */
public record Content(
        ColumnId column,
        String title,
        CleanHtml body,
        String source,
        LocalDate formedOn,
        @Nullable DocumentFacts document,
        @Nullable InterpretationForm form,
        List<ItemId> interprets,
        @Nullable String changeNote) {

    public Content {
        interprets = List.copyOf(interprets);
    }

    /** What kind of item says this. */
    public ItemKind kind() {
        if (document != null) {
            return ItemKind.OFFICIAL_DOCUMENT;
        }
        return form == null ? ItemKind.ITEM : ItemKind.INTERPRETATION;
    }
}
