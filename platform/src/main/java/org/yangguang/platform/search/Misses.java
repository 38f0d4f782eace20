package org.yangguang.platform.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.search.engine.Vocabulary.Named;
import org.yangguang.platform.search.engine.Words;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.privacy.PrivacyScanner;

/** Searches that found nothing: the words and how often, never who; words with personal data are not kept at all. */
@Component
class Misses {

    private static final int LONGEST = 60;

    /** What fewer people looked for, or nobody for so long, is no gap. */
    private static final int LEAST_TIMES = 3;

    private static final int MOST_KEPT = 20_000;
    private static final int DAYS_KEPT = 90;

    private final JdbcClient database;
    private final KnownWords words;
    private final CivilTime time;
    private final PrivacyScanner scanner = new PrivacyScanner();

    Misses(JdbcClient database, KnownWords words, CivilTime time) {
        this.database = database;
        this.words = words;
        this.time = time;
    }

    /**
     * Words that found nothing.
     *
     * @param organ whom the words name; null: the county office looks after them
     */
    record Miss(
            String words,
            int times,
            LocalDate firstOn,
            LocalDate lastOn,
            @Nullable OrganId organ) {}

    /** Counts a search that found nothing. */
    void note(Words typed) {
        String plain = typed.typed().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST || !scanner.scan(typed.typed()).isEmpty()) {
            return;
        }
        OrganId organ = words.now().organs(plain).stream()
                .map(Named::organs)
                .filter(organs -> organs.size() == 1)
                .flatMap(organs -> organs.stream())
                .findFirst()
                .orElse(null);
        // Searched again after it was settled: it is open again.
        database.sql("""
                        insert into search_miss as miss (words, times, first_on, last_on, organ)
                        select :words, 1, :today, :today, :organ
                        where (select count(*) from search_miss) < :most
                            or exists (select from search_miss where words = :words)
                        on conflict (words) do update set
                            times = case when miss.settled_at is null then miss.times + 1 else 1 end,
                            first_on = case when miss.settled_at is null then miss.first_on else :today end,
                            last_on = :today, organ = :organ, settled_at = null, settled_by = null, remark = null
                        """)
                .param("words", plain)
                .param("today", time.today())
                .param("organ", organ == null ? null : organ.value(), Types.BIGINT)
                .param("most", MOST_KEPT)
                .update();
    }

    /** Those that several people looked for, most first. */
    List<Miss> list() {
        return database.sql("""
                        select * from search_miss where settled_at is null and times >= :least
                        order by times desc, last_on desc, words limit 200
                        """).param("least", LEAST_TIMES).query(Misses::miss).list();
    }

    /** False if it is settled already. */
    boolean settle(String missed, @Nullable OrganId organ, PersonId by, String remark) {
        return database.sql("""
                        update search_miss set settled_at = :at, settled_by = :by, remark = :remark
                        where words = :words and settled_at is null and (:all or organ = :organ)
                        """)
                        .param("at", time.now().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("remark", remark)
                        .param("words", missed)
                        .param("all", organ == null)
                        .param("organ", organ == null ? null : organ.value(), Types.BIGINT)
                        .update()
                == 1;
    }

    /** Forgets what was looked for long ago. */
    void tidy() {
        database.sql("delete from search_miss where last_on < :before")
                .param("before", time.today().minusDays(DAYS_KEPT))
                .update();
    }

    private static Miss miss(ResultSet row, int number) throws SQLException {
        Long organ = row.getObject("organ", Long.class);
        return new Miss(
                row.getString("words"),
                row.getInt("times"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                organ == null ? null : new OrganId(organ));
    }
}
