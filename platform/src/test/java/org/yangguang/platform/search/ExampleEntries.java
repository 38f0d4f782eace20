package org.yangguang.platform.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.SearchChanged;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.organs.OrganId;

/** A module of the tests, with entries that tests publish and withdraw. */
@Component
public class ExampleEntries implements SearchSource {

    private static final String KIND = "EXAMPLE";

    private final Map<String, SearchEntry> published = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;

    ExampleEntries(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "试例";
    }

    @Override
    public Stream<SearchEntry> entries() {
        return published.values().stream();
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        if (id.startsWith("broken")) {
            throw new IllegalStateException("cannot be read: " + id);
        }
        return Optional.ofNullable(published.get(id));
    }

    static SearchEntry entry(String id, String title, String text, OrganId organ) {
        return SearchEntry.of(KIND, id, title, text, "/reports?example=" + id, organ, LocalDate.of(2020, 6, 1));
    }

    /** Published without a word to the search. */
    void keepQuiet(SearchEntry entry) {
        published.put(entry.id(), entry);
    }

    void publish(SearchEntry entry) {
        published.put(entry.id(), entry);
        changed(entry.id());
    }

    void withdraw(String id) {
        published.remove(id);
        changed(id);
    }

    void changed(String id) {
        events.publishEvent(new SearchChanged(KIND, id));
    }
}
