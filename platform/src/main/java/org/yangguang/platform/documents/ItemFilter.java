package org.yangguang.platform.documents;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.organs.OrganId;

/**
 * Which public items are asked for; what is null or empty does not narrow.
 *
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param normative only administrative normative documents
 * @param words in the title or the document number
 */
public record ItemFilter(
        Set<ColumnId> columns,
        @Nullable OrganId organ,
        @Nullable ItemKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean normative,
        @Nullable DocumentKind documentKind,
        @Nullable Validity validity,
        String words) {

    /** Everything that is public. */
    public static final ItemFilter ALL = new ItemFilter(Set.of(), null, null, null, null, false, null, null, "");

    public ItemFilter {
        columns = Set.copyOf(columns);
    }

    /** What stands in these columns. */
    public ItemFilter in(Set<ColumnId> these) {
        return new ItemFilter(these, organ, kind, from, to, normative, documentKind, validity, words);
    }

    public ItemFilter of(@Nullable OrganId that) {
        return new ItemFilter(columns, that, kind, from, to, normative, documentKind, validity, words);
    }

    public ItemFilter of(@Nullable ItemKind that) {
        return new ItemFilter(columns, organ, that, from, to, normative, documentKind, validity, words);
    }

    public ItemFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ItemFilter(columns, organ, kind, first, last, normative, documentKind, validity, words);
    }

    public ItemFilter onlyNormative() {
        return new ItemFilter(columns, organ, kind, from, to, true, documentKind, validity, words);
    }

    public ItemFilter of(@Nullable DocumentKind that) {
        return new ItemFilter(columns, organ, kind, from, to, normative, that, validity, words);
    }

    public ItemFilter standing(@Nullable Validity as) {
        return new ItemFilter(columns, organ, kind, from, to, normative, documentKind, as, words);
    }

    public ItemFilter containing(String these) {
        return new ItemFilter(columns, organ, kind, from, to, normative, documentKind, validity, these);
    }
}
