package org.yangguang.platform.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was done. */
@Component
public class Trail {

    private final JdbcClient database;

    Trail(JdbcClient database) {
        this.database = database;
    }

    /**
     * What of the trail is asked for.
     *
     * @param text within what was done or its subject; empty for all
     * @param organs whose matters the text names as well, organ ids
     * @param within only matters of these organs and of none, organ ids
     */
    public record Wanted(String text, List<Long> organs, List<Long> within, Instant since) {
        public Wanted {
            organs = List.copyOf(organs);
            within = List.copyOf(within);
        }
    }

    /** One definition for list and count. */
    private static final String WANTED = """
             from audit_entry
            where at >= :since and (organ is null or organ = any(:within))
              and (:text = '' or strpos(label, :text) > 0 or strpos(subject, :text) > 0 or organ = any(:organs))
            """;

    /** A part of the trail, newest first or oldest first. */
    public List<Entry> list(Wanted wanted, boolean oldestFirst, long offset, int limit) {
        return asked(
                        "select *" + WANTED + "order by sequence " + (oldestFirst ? "asc" : "desc")
                                + " limit :limit offset :offset",
                        wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query(EntryRows.MAPPER)
                .list();
    }

    /** How many entries are asked for. */
    public long count(Wanted wanted) {
        return asked("select count(*)" + WANTED, wanted).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("text", wanted.text())
                .param("organs", wanted.organs().toArray(Long[]::new))
                .param("within", wanted.within().toArray(Long[]::new))
                .param("since", wanted.since().atOffset(ZoneOffset.UTC));
    }

    /** All that was done to one subject, oldest first: the story of a record. */
    public List<Entry> about(String subject) {
        return database.sql("select * from audit_entry where subject = :subject order by sequence")
                .param("subject", subject)
                .query(EntryRows.MAPPER)
                .list();
    }
}
