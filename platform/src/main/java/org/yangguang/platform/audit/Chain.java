package org.yangguang.platform.audit;

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

    /** Appends within the running transaction; other appends wait for its end. */
    void append(Deed deed, String who) {
        Head head = database.sql("select sequence, hash from audit_head for update")
                .query(Head.class)
                .single();
        Entry entry = new Entry(
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
        database.sql("""
                        with entry as (
                            insert into audit_entry
                                (sequence, at, who, organ, kind, label, subject, reason, detail, previous, hash)
                            values (:sequence, :at, :who, :organ, :kind, :label, :subject, :reason, :detail::jsonb,
                                :previous, :hash))
                        update audit_head set sequence = :sequence, hash = :hash
                        """).params(EntryRows.parameters(entry)).update();
    }

    record Head(long sequence, String hash) {}
}
