package org.yangguang.platform.documents.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemChanged;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.doors.SearchChanged;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.reader.Cell;
import org.yangguang.reader.DocumentBlock;
import org.yangguang.reader.FileBlocks;
import org.yangguang.reader.Grid;
import org.yangguang.reader.Paragraph;
import org.yangguang.reader.UnreadableReportException;

/** Public items, to be found: each kind of items is a kind of entries. */
@Component
class ItemSearch {

    private final Items items;
    private final Files files;
    private final CivilTime time;
    private final ApplicationEventPublisher events;

    ItemSearch(Items items, Files files, CivilTime time, ApplicationEventPublisher events) {
        this.items = items;
        this.files = files;
        this.time = time;
        this.events = events;
    }

    @Configuration(proxyBeanMethods = false)
    static class Sources {

        @Bean
        SearchSource searchedItems(ItemSearch search) {
            return search.source(ItemKind.ITEM);
        }

        @Bean
        SearchSource searchedDocuments(ItemSearch search) {
            return search.source(ItemKind.OFFICIAL_DOCUMENT);
        }

        @Bean
        SearchSource searchedInterpretations(ItemSearch search) {
            return search.source(ItemKind.INTERPRETATION);
        }
    }

    /** In the transaction of the change. */
    @EventListener
    void tell(ItemChanged changed) {
        Item item = items.get(changed.item());
        events.publishEvent(
                new SearchChanged(item.kind().name(), String.valueOf(item.id().value())));
    }

    private SearchSource source(ItemKind kind) {
        return new SearchSource() {
            @Override
            public String kind() {
                return kind.name();
            }

            @Override
            public String label() {
                return kind.label();
            }

            @Override
            public Stream<SearchEntry> entries() {
                return items.published(kind).map(ItemSearch.this::entry);
            }

            @Override
            public Optional<SearchEntry> find(String id) {
                return items.find(new ItemId(Long.parseLong(id)))
                        .filter(item -> item.isPublic() && item.kind() == kind)
                        .map(ItemSearch.this::entry);
            }
        };
    }

    private SearchEntry entry(Item item) {
        DocumentFacts facts = item.content().document();
        SearchEntry entry = SearchEntry.of(
                item.kind().name(),
                String.valueOf(item.id().value()),
                item.content().title(),
                item.content().body().plain(),
                item.address(),
                item.organ(),
                CivilTime.dayOf(Optional.ofNullable(item.publishedAt()).orElseThrow()));
        String attached = items.files(item.id(), item.edition()).stream()
                .map(this::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        entry = attached.isEmpty() ? entry : entry.attaching(attached);
        if (facts == null) {
            return entry;
        }
        return entry.numbered(facts.number() == null ? null : facts.number().text())
                .about(facts.subjectCategory().isEmpty() ? null : facts.subjectCategory())
                .standing(item.validity(time.today())
                        .flatMap(validity -> Optional.ofNullable(status(validity)))
                        .orElse(null));
    }

    /** Finders know no word for what is not yet in force; its page says it. */
    private static SearchEntry.@Nullable Status status(Validity validity) {
        return switch (validity) {
            case NOT_YET -> null;
            case IN_FORCE -> SearchEntry.Status.IN_FORCE;
            case EXPIRED -> SearchEntry.Status.EXPIRED;
            case REPEALED -> SearchEntry.Status.REPEALED;
            case BEING_AMENDED -> SearchEntry.Status.BEING_AMENDED;
        };
    }

    /** What a file says; nothing where it cannot be read. */
    private String text(ItemFile file) {
        try {
            return FileBlocks.read(files.read(file.file())).stream()
                    .map(ItemSearch::text)
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableReportException unreadable) {
            return "";
        }
    }

    private static String text(DocumentBlock block) {
        return switch (block) {
            case Paragraph(String text) -> text;
            case Grid(List<Cell> cells) -> cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
        };
    }
}
