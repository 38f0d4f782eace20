package org.yangguang.platform.documents;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** The statements of {@link ItemBook}. */
@Component
class ItemWrites {

    private final JdbcClient database;
    private final Items items;
    private final CivilTime time;

    ItemWrites(JdbcClient database, Items items, CivilTime time) {
        this.database = database;
        this.items = items;
        this.time = time;
    }

    /** The item, held against others until the deed ends. */
    Item lock(ItemId id) {
        database.sql("select from information_item where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> 1)
                .optional();
        return items.get(id);
    }

    /** Which of its numbers another document bears, in Chinese; what is not public is not named by its title. */
    List<String> taken(@Nullable ItemId id, Content content) {
        DocumentFacts facts = content.document();
        if (facts == null) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        if (facts.number() != null) {
            bearer("number", facts.number().text(), id)
                    .ifPresent(other -> problems.add("文号" + facts.number() + "已经用于" + other));
        }
        if (!facts.indexNumber().isEmpty()) {
            bearer("index_number", facts.indexNumber(), id)
                    .ifPresent(other -> problems.add("索引号" + facts.indexNumber() + "已经用于" + other));
        }
        return problems;
    }

    private Optional<String> bearer(String column, String value, @Nullable ItemId besides) {
        return database.sql("select item.title, item.organ_name from official_document document"
                        + " join information_item item on item.id = document.item"
                        + " where document." + column + " = :value and item.id is distinct from :besides")
                .param("value", value)
                .param("besides", besides == null ? null : besides.value(), Types.BIGINT)
                .query((row, number) -> row.getString("organ_name") + "的《" + row.getString("title") + "》")
                .optional();
    }

    ItemId insert(Organ organ, Draft draft, @Nullable PersonId by) {
        Content content = draft.content();
        ItemId id = new ItemId(database.sql("""
                        insert into information_item (kind, organ, organ_name, site_column, title, body, plain, source, formed_on,
                            interpretation_form, state, author, created_at, updated_at)
                        values (:kind, :organ, :organName, :column, :title, '', '', :source, :formed, :form, 'DRAFT', :by, :now,
                            :now)
                        returning id
                        """)
                .param("kind", content.kind().name())
                .param("organ", organ.id().value())
                .param("organName", organ.name())
                .param("column", content.column().value())
                .param("title", content.title())
                .param("source", content.source())
                .param("formed", content.formedOn())
                .param("form", content.form() == null ? null : content.form().name(), Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("now", now())
                .query(Long.class)
                .single());
        content(id, content);
        draft(id, draft, by);
        return id;
    }

    /** Writes what the item says into its own row. */
    void content(ItemId id, Content content) {
        database.sql("""
                        update information_item set site_column = :column, title = :title, body = :body, plain = :plain,
                            source = :source, formed_on = :formed, interpretation_form = :form, change_note = :note
                        where id = :id
                        """)
                .param("column", content.column().value())
                .param("title", content.title())
                .param("body", content.body().text())
                .param("plain", content.body().plain())
                .param("source", content.source())
                .param("formed", content.formedOn())
                .param("form", content.form() == null ? null : content.form().name(), Types.VARCHAR)
                .param("note", content.changeNote(), Types.VARCHAR)
                .param("id", id.value())
                .update();
        facts(id, content.document());
        interprets(id, content.interprets());
    }

    private void facts(ItemId id, @Nullable DocumentFacts facts) {
        if (facts == null) {
            return;
        }
        DocumentNumber number = facts.number();
        database.sql("""
                        insert into official_document (item, number, document_kind, signed_on, index_number, subject_words,
                            subject_category, normative, effective_on, expires_on)
                        values (:item, :number, :kind, :signed, :index, :words, :category, :normative, :effective, :expires)
                        on conflict (item) do update set number = :number, document_kind = :kind, signed_on = :signed,
                            index_number = :index, subject_words = :words, subject_category = :category,
                            normative = :normative, effective_on = :effective, expires_on = :expires
                        """)
                .param("item", id.value())
                .param("number", number == null ? null : number.text(), Types.VARCHAR)
                .param("kind", facts.kind().name())
                .param("signed", facts.signedOn(), Types.DATE)
                .param("index", facts.indexNumber())
                .param("words", facts.subjectWords().toArray(String[]::new))
                .param("category", facts.subjectCategory())
                .param("normative", facts.normative())
                .param("effective", facts.effectiveOn(), Types.DATE)
                .param("expires", facts.expiresOn(), Types.DATE)
                .update();
    }

    private void interprets(ItemId id, List<ItemId> documents) {
        update("delete from interpretation where item = :id", id, Map.of());
        for (ItemId document : documents) {
            update(
                    "insert into interpretation (item, document) values (:id, :document)",
                    id,
                    Map.of("document", document.value()));
        }
    }

    /** Keeps a change of something public until it is published. */
    void revision(ItemId id, Content content) {
        update(
                "insert into item_revision (item, content, saved_at) values (:id, :content::jsonb, :now)"
                        + " on conflict (item) do update set content = :content::jsonb, saved_at = :now",
                id,
                Map.of("content", Items.JSON.writeValueAsString(content), "now", now()));
    }

    void draft(ItemId id, Draft draft, @Nullable PersonId by) {
        Disclosure disclosure = draft.disclosure();
        Withholding ground = disclosure == null ? null : disclosure.ground();
        database.sql("""
                        update information_item set attribute = :attribute, ground = :ground, reason = :reason,
                            publish_at = :publishAt, author = :by, version = version + 1, updated_at = :now, editing_by = null,
                            editing_at = null
                        where id = :id
                        """)
                .param(
                        "attribute",
                        disclosure == null ? null : disclosure.attribute().name(),
                        Types.VARCHAR)
                .param("ground", ground == null ? null : ground.name(), Types.VARCHAR)
                .param("reason", disclosure == null ? null : disclosure.reason(), Types.VARCHAR)
                .param("publishAt", ItemRows.stored(draft.publishAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    int attach(Item item, FileId file) {
        touched(item.id());
        return database.sql("""
                        insert into item_file (item, no, file, from_edition)
                        select :id, coalesce(max(no), 0) + 1, :file, :edition from item_file where item = :id
                        returning no
                        """)
                .param("id", item.id().value())
                .param("file", file.value())
                .param("edition", item.workingEdition())
                .query(Integer.class)
                .single();
    }

    void detach(Item item, int no) {
        touched(item.id());
        update(
                "update item_file set end_edition = :edition where item = :id and no = :no and end_edition is null",
                item.id(),
                Map.of("edition", item.workingEdition(), "no", no));
    }

    void delete(ItemId id) {
        update("delete from information_item where id = :id", id, Map.of());
    }

    void editing(ItemId id, @Nullable PersonId by) {
        database.sql(
                        "update information_item set editing_by = :by, editing_at = case when :by::bigint is null then null else :now end"
                                + " where id = :id")
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void state(ItemId id, ItemState state) {
        change(id, "state = :state", Map.of("state", state.name()));
    }

    void submitted(ItemId id, List<String> steps) {
        change(
                id,
                "state = 'IN_REVIEW', review_steps = :steps, agreed = 0",
                Map.of("steps", steps.toArray(String[]::new)));
    }

    void agreed(ItemId id, ItemState to) {
        change(id, "agreed = agreed + 1, state = :state", Map.of("state", to.name()));
    }

    void backToDraft(ItemId id) {
        change(id, "state = 'DRAFT', review_steps = '{}', agreed = 0", Map.of());
    }

    void scheduled(ItemId id, Instant at, @Nullable PersonId by) {
        change(
                id,
                "state = 'SCHEDULED', publish_at = :at, publisher = :by",
                values("at", ItemRows.stored(at), "by", by == null ? null : by.value()));
    }

    /** Who agrees afterwards takes the publisher's place. */
    void confirmed(ItemId id, @Nullable PersonId by) {
        change(id, "approval_owed = false, publisher = :by", values("by", by == null ? null : by.value()));
    }

    void filed(ItemId id, LocalDate again) {
        change(id, "state = 'FILED', reevaluate_on = :again, review_steps = '{}', agreed = 0", Map.of("again", again));
    }

    void dropRevision(Item item) {
        update("delete from item_revision where item = :id", item.id(), Map.of());
        update(
                "delete from item_file where item = :id and from_edition > :edition",
                item.id(),
                Map.of("edition", item.edition()));
        update(
                "update item_file set end_edition = null where item = :id and end_edition > :edition",
                item.id(),
                Map.of("edition", item.edition()));
        // The text that is public again is not by whoever began to change it, the publisher least of all.
        change(
                item.id(),
                "state = 'PUBLISHED', attribute = 'PROACTIVE', ground = null, reason = null, author = nullif(author, publisher)",
                Map.of());
    }

    void withdrawn(ItemId id, String reason) {
        change(
                id,
                "state = 'WITHDRAWN', withdrawn_at = :now, withdrawn_reason = :reason, review_steps = '{}', agreed = 0",
                Map.of("reason", reason));
    }

    /** The edition that is public now goes to the past ones. */
    void keepEdition(Item item) {
        Instant since = item.changedAt() == null ? item.publishedAt() : item.changedAt();
        update(
                "insert into item_version (item, edition, content, published_at) values (:id, :edition, :content::jsonb, :since)",
                item.id(),
                Map.of(
                        "edition",
                        item.edition(),
                        "content",
                        Items.JSON.writeValueAsString(item.content()),
                        "since",
                        Optional.ofNullable(ItemRows.stored(since)).orElseThrow()));
        update("delete from item_revision where item = :id", item.id(), Map.of());
        change(item.id(), "edition = edition + 1, changed_at = :now", Map.of());
    }

    void published(Item item, String organName, @Nullable PersonId by, boolean urgently) {
        // Once approved for a time, the publisher is who approved it, not the clock.
        PersonId publisher = by == null ? item.publisher() : by;
        database.sql("""
                        update information_item set state = 'PUBLISHED', organ_name = :organName,
                            published_at = coalesce(published_at, :now), withdrawn_at = null, withdrawn_reason = null,
                            publisher = :publisher, approval_owed = :owed, publish_at = null, reevaluate_on = null,
                            review_steps = '{}', agreed = 0, version = version + 1, updated_at = :now
                        where id = :id
                        """)
                .param("organName", organName)
                .param("now", now())
                .param("publisher", publisher == null ? null : publisher.value(), Types.BIGINT)
                .param("owed", urgently)
                .param("id", item.id().value())
                .update();
    }

    void touched(ItemId id) {
        change(id, "state = state", Map.of());
    }

    void step(ItemId id, @Nullable PersonId by, String what, @Nullable String remark) {
        database.sql(
                        "insert into item_step (item, at, by_person, what, remark) values (:id, :now, :by, :what, :remark)")
                .param("id", id.value())
                .param("now", now())
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("what", what)
                .param("remark", remark, Types.VARCHAR)
                .update();
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    private void change(ItemId id, String what, Map<String, ?> values) {
        database.sql("update information_item set " + what
                        + ", version = version + 1, updated_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now())
                .params(values)
                .update();
    }

    private void update(String statement, ItemId id, Map<String, ?> values) {
        database.sql(statement).param("id", id.value()).params(values).update();
    }

    private OffsetDateTime now() {
        return Optional.ofNullable(ItemRows.stored(time.now())).orElseThrow();
    }
}
