package org.yangguang.platform.search.engine;

import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.doors.SearchEntry;

/** The fields of the index. */
final class EntrySchema implements TypeBinder {

    /** Of the fields and of how words are cut; an index of another version is built anew. */
    static final int VERSION = 2;

    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String TITLE_CHARACTERS = "titleCharacters";
    static final String TITLE_KEY = "titleKey";
    static final String INITIALS = "initials";
    static final String SYLLABLES = "syllables";
    static final String TEXT = "text";
    static final String SHOWN = "shown";
    static final String NUMBER_KEY = "numberKey";
    static final String NUMBER = "number";
    static final String ADDRESS = "address";
    static final String ORGAN = "organ";
    static final String PUBLISHED_ON = "publishedOn";
    static final String YEAR = "year";
    static final String STATUS = "status";
    static final String TOPIC = "topic";
    static final String PRINT = "print";

    /** Of one text; what stands behind is not found. A book of 300 pages has fewer characters. */
    private static final int LONGEST_TEXT = 500_000;

    /** Of a text that a list of results may show a piece of. */
    private static final int LONGEST_SHOWN = 6_000;

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Entry.class, new Bridge(context.indexSchemaElement()));
    }

    /** The title without anything that might be typed differently. */
    static String titleKey(String title) {
        StringBuilder key = new StringBuilder();
        Glyphs.plain(title)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static final class Bridge implements TypeBridge<Entry> {

        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> titleCharacters;
        private final IndexFieldReference<String> titleKey;
        private final IndexFieldReference<String> initials;
        private final IndexFieldReference<String> syllables;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> shown;
        private final IndexFieldReference<String> numberKey;
        private final IndexFieldReference<String> number;
        private final IndexFieldReference<String> address;
        private final IndexFieldReference<String> organ;
        private final IndexFieldReference<LocalDate> publishedOn;
        private final IndexFieldReference<String> year;
        private final IndexFieldReference<String> status;
        private final IndexFieldReference<String> topic;
        private final IndexFieldReference<Long> print;

        Bridge(IndexSchemaElement fields) {
            kind = facet(fields, KIND);
            title = fields.field(
                            TITLE,
                            type -> type.asString().analyzer(HanAnalysis.PAIRS).projectable(Projectable.YES))
                    .toReference();
            titleCharacters = cut(fields, TITLE_CHARACTERS, HanAnalysis.CHARACTERS);
            titleKey = exact(fields, TITLE_KEY);
            initials = cut(fields, INITIALS, HanAnalysis.TOKENS);
            syllables = cut(fields, SYLLABLES, HanAnalysis.TOKENS);
            text = fields.field(TEXT, type -> type.asString().analyzer(HanAnalysis.PAIRS))
                    .toReference();
            shown = kept(fields, SHOWN);
            numberKey = exact(fields, NUMBER_KEY);
            number = kept(fields, NUMBER);
            address = kept(fields, ADDRESS);
            organ = facet(fields, ORGAN);
            publishedOn = fields.field(
                            PUBLISHED_ON,
                            type -> type.asLocalDate()
                                    .projectable(Projectable.YES)
                                    .sortable(Sortable.YES))
                    .toReference();
            year = facet(fields, YEAR);
            status = facet(fields, STATUS);
            topic = facet(fields, TOPIC);
            print = fields.field(
                            PRINT,
                            type -> type.asLong().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> facet(IndexSchemaElement fields, String name) {
            return fields.field(
                            name,
                            type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> exact(IndexSchemaElement fields, String name) {
            return fields.field(name, type -> type.asString().norms(Norms.NO)).toReference();
        }

        private static IndexFieldReference<String> kept(IndexSchemaElement fields, String name) {
            return fields.field(
                            name,
                            type -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> cut(IndexSchemaElement fields, String name, String analyzer) {
            return fields.field(name, type -> type.asString().analyzer(analyzer).norms(Norms.NO))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, Entry entry, TypeBridgeWriteContext context) {
            SearchEntry content = entry.content();
            String body = body(content);
            target.addValue(kind, content.kind());
            target.addValue(title, content.title());
            target.addValue(titleCharacters, content.title());
            target.addValue(titleKey, EntrySchema.titleKey(content.title()));
            target.addValue(initials, Sounds.pairs(Sounds.initials(content.title())));
            target.addValue(syllables, String.join(" ", Sounds.syllables(content.title())));
            target.addValue(text, body);
            target.addValue(shown, first(body, LONGEST_SHOWN));
            String documentNumber = content.documentNumber();
            if (documentNumber != null) {
                target.addValue(number, documentNumber);
                NumberForm.of(documentNumber).ifPresent(form -> target.addValue(numberKey, form));
            }
            target.addValue(address, content.address());
            target.addValue(organ, String.valueOf(content.organ().value()));
            target.addValue(publishedOn, content.publishedOn());
            target.addValue(year, String.valueOf(content.publishedOn().getYear()));
            SearchEntry.Status standing = content.status();
            if (standing != null) {
                target.addValue(status, standing.name());
            }
            if (content.topic() != null) {
                target.addValue(topic, content.topic());
            }
            target.addValue(print, Likeness.of(content.title(), body));
        }

        /** What can be read of it: number, text and files, in this order. */
        private static String body(SearchEntry content) {
            String body = joined(joined(content.documentNumber(), content.text()), content.attachmentText());
            return first(body, LONGEST_TEXT);
        }

        private static String first(String text, int length) {
            return text.length() > length ? text.substring(0, length) : text;
        }

        private static String joined(@Nullable String one, @Nullable String other) {
            if (one == null || one.isEmpty()) {
                return other == null ? "" : other;
            }
            return other == null || other.isEmpty() ? one : one + "\n" + other;
        }
    }
}
