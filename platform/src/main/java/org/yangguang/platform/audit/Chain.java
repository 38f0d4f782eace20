package org.yangguang.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.time.CivilTime;

/** Appends entries one at a time: the head's row is the lock, and tells an entry cut off at the end. */
@Component
class Chain {

    private final JdbcClient database;
    private final CivilTime time;

    Chain(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** A deed that was done, and who did it. */
    record Line(Deed deed, String who) {}

    /** Appends within the running transaction; other appends wait for its end. */
    void append(Deed deed, String who) {
        append(List.of(new Line(deed, who)));
    }

    /** Appends several in this order, in one turn at the head. */
    void append(List<Line> lines) {
        Head head = database.sql("select sequence, hash from audit_head for update")
                .query(Head.class)
                .single();
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            Entry entry = entry(head, line.deed(), line.who());
            entries.add(entry);
            head = new Head(entry.sequence(), entry.hash());
        }
        database.sql("""
                        with entry as (
                            insert into audit_entry
                                (sequence, at, who, organ, kind, label, subject, reason, detail, previous, hash)
                            select * from unnest(:sequence, :at::timestamptz[], :who, :organ::bigint[], :kind, :label, :subject,
                                :reason, :detail::jsonb[], :previous, :hash))
                        update audit_head set sequence = :last, hash = :head
                        """)
                .params(EntryRows.columns(entries))
                .param("last", head.sequence())
                .param("head", head.hash())
                .update();
    }

    private Entry entry(Head head, Deed deed, String who) {
        return new Entry(
                        head.sequence() + 1,
                        time.now(),
                        who,
                        deed.organ(),
                        deed.kind().name(),
                        deed.kind().label(),
                        deed.subject(),
                        deed.reason(),
                        deed.detail(),
                        head.hash(),
                        "")
                .sealed();
    }

    record Head(long sequence, String hash) {}
}
