package org.yangguang.platform.requests.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;

/** What is public already, found by the words of somebody about to ask for it. */
@Component
public class PublicTexts {

    /** Only the beginning of a text tells what it is about. */
    private static final int READ = 20_000;

    private static final int LEAST_PAIRS = 2;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ObjectProvider<SearchSource> sources;

    PublicTexts(JdbcClient database, TransactionTemplate transaction, ObjectProvider<SearchSource> sources) {
        this.database = database;
        this.transaction = transaction;
        this.sources = sources;
    }

    /**
     * Something public.
     *
     * @param organ the name of the organ that published it
     * @param percent how much of what is asked stands in it, of a hundred
     */
    public record Found(String kind, String title, String address, String organ, LocalDate publishedOn, int percent) {}

    /** What fits what is asked, best first; empty where too little was said to tell. */
    public List<Found> find(String asked, int most) {
        int[] pairs = Pairs.of(asked);
        if (pairs.length < LEAST_PAIRS) {
            return List.of();
        }
        // A few words must all be there; of a long text a third is enough.
        int least = pairs.length <= 4 ? pairs.length : Math.max(4, pairs.length / 3);
        return database.sql("""
                        select text.kind, text.title, text.address, organ.name as organ, published_on,
                            round(100.0 * hits / :all)::int as percent
                        from (select *, (select count(*) from unnest(pairs) pair where pair = any(:pairs)) as hits
                            from request_public_text where pairs && :pairs) text
                        join organ on organ.id = text.organ
                        where hits >= :least order by hits desc, published_on desc limit :most
                        """)
                .param("all", pairs.length)
                .param("pairs", Pairs.boxed(pairs))
                .param("least", least)
                .param("most", most)
                .query(Found.class)
                .list();
    }

    /** Asks every module again what is public; what is no longer, is forgotten. */
    void refresh() {
        List<SearchEntry> entries = new ArrayList<>();
        for (SearchSource source : sources) {
            try (Stream<SearchEntry> all = source.entries()) {
                all.forEach(entries::add);
            }
        }
        transaction.executeWithoutResult(status -> replace(entries));
    }

    private void replace(List<SearchEntry> entries) {
        // One node at a time; the others then find nothing to change.
        database.sql("select pg_advisory_xact_lock(370045)")
                .query((row, number) -> "")
                .single();
        for (SearchEntry entry : entries) {
            String text = entry.text().length() > READ ? entry.text().substring(0, READ) : entry.text();
            database.sql("""
                            insert into request_public_text (kind, id, title, address, organ, published_on, pairs)
                            values (:kind, :id, :title, :address, :organ, :on, :pairs)
                            on conflict (kind, id) do update set title = excluded.title, address = excluded.address,
                                organ = excluded.organ, published_on = excluded.published_on, pairs = excluded.pairs
                            """)
                    .param("kind", entry.kind())
                    .param("id", entry.id())
                    .param("title", entry.title())
                    .param("address", entry.address())
                    .param("organ", entry.organ().value())
                    .param("on", entry.publishedOn())
                    .param("pairs", Pairs.boxed(Pairs.of(entry.title() + " " + text)))
                    .update();
        }
        database.sql("delete from request_public_text where not (kind || ' ' || id) = any(:still)")
                .param(
                        "still",
                        entries.stream()
                                .map(entry -> entry.kind() + " " + entry.id())
                                .toArray(String[]::new))
                .update();
    }
}
