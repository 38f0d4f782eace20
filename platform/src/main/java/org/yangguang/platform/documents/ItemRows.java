package org.yangguang.platform.documents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;

/** Rows of the tables as records. */
final class ItemRows {

    static final String ITEM = """
            select item.*, document.number, document.document_kind, document.signed_on, document.index_number,
                document.subject_words, document.subject_category, document.normative, document.effective_on,
                document.expires_on, document.validity, document.validity_since, document.validity_basis,
                document.successor, document.filed_on,
                array(select i.document from interpretation i where i.item = item.id order by i.document) as interprets
            from information_item item left join official_document document on document.item = item.id
            """;

    /** The columns of an {@link ItemLine}. */
    static final String LINE = """
            select item.id, item.kind, item.site_column, item.organ, item.organ_name, item.title, item.published_at,
                item.changed_at, document.*
            from information_item item left join official_document document on document.item = item.id
            """;

    /** How a document stands on the day {@code :today}, as {@link DocumentStatus#on} says it. */
    static final String VALIDITY = """
            case when validity in ('EXPIRED', 'REPEALED') then validity when expires_on < :today then 'EXPIRED'
                when effective_on > :today then 'NOT_YET' else validity end""";

    private ItemRows() {}

    static Item item(ResultSet row, int number) throws SQLException {
        Long author = row.getObject("author", Long.class);
        Long publisher = row.getObject("publisher", Long.class);
        return new Item(
                new ItemId(row.getLong("id")),
                new OrganId(row.getLong("organ")),
                row.getString("organ_name"),
                content(row),
                status(row),
                row.getInt("edition"),
                ItemState.valueOf(row.getString("state")),
                disclosure(row),
                instant(row, "publish_at"),
                texts(row, "review_steps").stream().map(ReviewStep::parse).toList(),
                row.getInt("agreed"),
                row.getBoolean("approval_owed"),
                author == null ? null : new PersonId(author),
                publisher == null ? null : new PersonId(publisher),
                instant(row, "published_at"),
                instant(row, "changed_at"),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_reason"),
                day(row, "reevaluate_on"),
                row.getInt("version"),
                editing(row));
    }

    static ItemLine line(ResultSet row, int number) throws SQLException {
        return new ItemLine(
                new ItemId(row.getLong("id")),
                ItemKind.valueOf(row.getString("kind")),
                new ColumnId(row.getLong("site_column")),
                new OrganId(row.getLong("organ")),
                row.getString("organ_name"),
                row.getString("title"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                instant(row, "changed_at"),
                facts(row),
                status(row));
    }

    private static Content content(ResultSet row) throws SQLException {
        String form = row.getString("interpretation_form");
        return new Content(
                new ColumnId(row.getLong("site_column")),
                row.getString("title"),
                new CleanHtml(row.getString("body")),
                row.getString("source"),
                row.getObject("formed_on", LocalDate.class),
                facts(row),
                form == null ? null : InterpretationForm.valueOf(form),
                Arrays.stream((Long[]) row.getArray("interprets").getArray())
                        .map(ItemId::new)
                        .toList(),
                row.getString("change_note"));
    }

    private static @Nullable DocumentFacts facts(ResultSet row) throws SQLException {
        String kind = row.getString("document_kind");
        return kind == null
                ? null
                : new DocumentFacts(
                        Optional.ofNullable(row.getString("number"))
                                .map(DocumentNumber::new)
                                .orElse(null),
                        DocumentKind.valueOf(kind),
                        day(row, "signed_on"),
                        row.getString("index_number"),
                        texts(row, "subject_words"),
                        row.getString("subject_category"),
                        row.getBoolean("normative"),
                        day(row, "effective_on"),
                        day(row, "expires_on"));
    }

    private static @Nullable DocumentStatus status(ResultSet row) throws SQLException {
        String validity = row.getString("validity");
        Long successor = row.getObject("successor", Long.class);
        return validity == null
                ? null
                : new DocumentStatus(
                        Validity.valueOf(validity),
                        day(row, "validity_since"),
                        row.getString("validity_basis"),
                        successor == null ? null : new ItemId(successor),
                        day(row, "filed_on"));
    }

    private static @Nullable Disclosure disclosure(ResultSet row) throws SQLException {
        String attribute = row.getString("attribute");
        String ground = row.getString("ground");
        return attribute == null
                ? null
                : new Disclosure(
                        DisclosureAttribute.valueOf(attribute),
                        ground == null ? null : Withholding.valueOf(ground),
                        row.getString("reason"));
    }

    private static Item.@Nullable Editing editing(ResultSet row) throws SQLException {
        Instant at = instant(row, "editing_at");
        return at == null ? null : new Item.Editing(new PersonId(row.getLong("editing_by")), at);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
