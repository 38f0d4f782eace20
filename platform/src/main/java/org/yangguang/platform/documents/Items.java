package org.yangguang.platform.documents;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.time.CivilTime;
import tools.jackson.databind.json.JsonMapper;

/** Reads items. */
@Component
public class Items {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final int PIECE = 500;

    private static final String PUBLIC = "item.published_at is not null and item.withdrawn_at is null";

    private final JdbcClient database;
    private final CivilTime time;

    Items(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public Item get(ItemId id) {
        return find(id).orElseThrow();
    }

    public Optional<Item> find(ItemId id) {
        return database.sql(ItemRows.ITEM + " where item.id = :id")
                .param("id", id.value())
                .query(ItemRows::item)
                .optional();
    }

    /** The item that bears the number, public or not. */
    public Optional<Item> find(DocumentNumber number) {
        return database.sql(ItemRows.ITEM + " where document.number = :number")
                .param("number", number.text())
                .query(ItemRows::item)
                .optional();
    }

    /** What is being worked on: of a public item that is being changed, the change; else the item's content. */
    public Content working(Item item) {
        return database.sql("select content from item_revision where item = :id")
                .param("id", item.id().value())
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, Content.class))
                .orElse(item.content());
    }

    /** Public items, the newest first. */
    public List<ItemLine> lines(ItemFilter filter, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, values);
        return database.sql(ItemRows.LINE + " where " + conditions
                        + " order by item.published_at desc, item.id desc limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(ItemRows::line)
                .list();
    }

    /** How many there are of them. */
    public long count(ItemFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, values);
        String documents = conditions.contains("document.")
                ? " left join official_document document on document.item = item.id"
                : "";
        return database.sql("select count(*) from information_item item" + documents + " where " + conditions)
                .params(values)
                .query(Long.class)
                .single();
    }

    /** When something was published into each column last; columns in which nothing is public are absent. */
    public Map<ColumnId, Instant> latestInColumns() {
        Map<ColumnId, Instant> latest = new HashMap<>();
        database.sql("select site_column, max(published_at) as latest from information_item item where " + PUBLIC
                        + " group by site_column")
                .query(row -> {
                    latest.put(
                            new ColumnId(row.getLong("site_column")),
                            row.getObject("latest", OffsetDateTime.class).toInstant());
                });
        return latest;
    }

    /** Everything of a kind that is public, whole; read piece by piece. */
    public Stream<Item> published(ItemKind kind) {
        return Stream.iterate(
                        piece(kind, 0),
                        piece -> !piece.isEmpty(),
                        piece -> piece(kind, piece.getLast().id().value()))
                .flatMap(List::stream);
    }

    private List<Item> piece(ItemKind kind, long after) {
        return database.sql(ItemRows.ITEM + " where " + PUBLIC
                        + " and item.kind = :kind and item.id > :after order by item.id limit " + PIECE)
                .param("kind", kind.name())
                .param("after", after)
                .query(ItemRows::item)
                .list();
    }

    /** The public interpretations of a document, and for an interpretation the public documents it explains. */
    public List<ItemLine> linked(ItemId id) {
        return database.sql(ItemRows.LINE + " where " + PUBLIC + """
                         and item.id in (select item from interpretation where document = :id
                            union all select document from interpretation where item = :id)
                        order by item.published_at, item.id
                        """)
                .param("id", id.value())
                .query(ItemRows::line)
                .list();
    }

    /** The public document in its place, and the public ones in whose place it stands. */
    public List<ItemLine> succession(ItemId id) {
        return database.sql(ItemRows.LINE + " where " + PUBLIC + """
                         and (document.successor = :id
                            or item.id = (select successor from official_document where item = :id))
                        order by item.published_at, item.id
                        """)
                .param("id", id.value())
                .query(ItemRows::line)
                .list();
    }

    /** How many public normative documents stand how today. */
    public Map<Validity, Long> normativeByValidity() {
        Map<Validity, Long> counts = new EnumMap<>(Validity.class);
        database.sql("select " + ItemRows.VALIDITY + " as standing, count(*) as number from official_document document"
                        + " join information_item item on item.id = document.item where normative and " + PUBLIC
                        + " group by 1")
                .param("today", time.today())
                .query(row -> {
                    counts.put(Validity.valueOf(row.getString("standing")), row.getLong("number"));
                });
        return counts;
    }

    /** The attachments of one edition, in their order; {@link Item#edition} for the public, else the working edition. */
    public List<ItemFile> files(ItemId item, int edition) {
        return database.sql("""
                        select item_file.no, item_file.file, name, type, size
                        from item_file join stored_file on stored_file.id = item_file.file
                        where item = :item and from_edition <= :edition and (end_edition is null or end_edition > :edition)
                        order by no
                        """)
                .param("item", item.value())
                .param("edition", edition)
                .query((row, number) -> new ItemFile(
                        item,
                        row.getInt("no"),
                        new FileId(row.getLong("file")),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size")))
                .list();
    }

    /** What happened to it, oldest first. */
    public List<StoryLine> story(ItemId item) {
        return database.sql("""
                        select item_step.at, person.name, what, remark
                        from item_step left join person on person.id = item_step.by_person
                        where item = :item order by item_step.id
                        """)
                .param("item", item.value())
                .query((row, number) -> new StoryLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("what"),
                        row.getString("remark")))
                .list();
    }

    /** An edition that was public and was replaced. */
    public record PastEdition(int edition, Content content, Instant publishedAt) {}

    /** The editions that were replaced, the oldest first. */
    public List<PastEdition> pastEditions(ItemId item) {
        return database.sql(
                        "select edition, content, published_at from item_version where item = :item order by edition")
                .param("item", item.value())
                .query((row, number) -> new PastEdition(
                        row.getInt("edition"),
                        JSON.readValue(row.getString("content"), Content.class),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private String conditions(ItemFilter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of(PUBLIC));
        if (!filter.columns().isEmpty()) {
            all.add("item.site_column = any(:columns)");
            values.put("columns", filter.columns().stream().map(ColumnId::value).toArray(Long[]::new));
        }
        if (filter.organ() != null) {
            all.add("item.organ = :organ");
            values.put("organ", filter.organ().value());
        }
        if (filter.kind() != null) {
            all.add("item.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.from() != null) {
            all.add("item.published_at >= :from");
            values.put("from", filter.from().atStartOfDay(CivilTime.ZONE).toOffsetDateTime());
        }
        if (filter.to() != null) {
            all.add("item.published_at < :end");
            values.put(
                    "end", filter.to().plusDays(1).atStartOfDay(CivilTime.ZONE).toOffsetDateTime());
        }
        if (filter.normative()) {
            all.add("document.normative");
        }
        if (filter.documentKind() != null) {
            all.add("document.document_kind = :documentKind");
            values.put("documentKind", filter.documentKind().name());
        }
        if (filter.validity() != null) {
            all.add("(" + ItemRows.VALIDITY + ") = :validity and document.item is not null");
            values.put("validity", filter.validity().name());
            values.put("today", time.today());
        }
        if (!filter.words().isBlank()) {
            all.add("(strpos(lower(item.title), lower(:words)) > 0 or document.number = :number)");
            values.put("words", filter.words().strip());
            values.put(
                    "number",
                    DocumentNumber.parse(filter.words())
                            .map(DocumentNumber::text)
                            .orElse(""));
        }
        return String.join(" and ", all);
    }
}
