package org.yangguang.platform.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks the whole chain and names the first entry that does not fit. */
@Component
public class TrailVerification {

    private static final int AT_A_TIME = 5_000;

    private final JdbcClient database;

    public TrailVerification(JdbcClient database) {
        this.database = database;
    }

    /** Judges the trail as it stood at the call; entries written meanwhile are left for the next time. */
    public Verdict verify() {
        Head head = database.sql("""
                        select sequence, hash, (select coalesce(max(sequence), 0) from audit_entry) as last
                        from audit_head
                        """).query(Head.class).single();
        long done = 0;
        String previous = Entry.NOTHING_BEFORE;
        while (done < head.last()) {
            for (Entry entry : after(done, head.last())) {
                Optional<String> finding = judge(entry, done + 1, previous);
                if (finding.isPresent()) {
                    return new Verdict.Broken(Math.min(entry.sequence(), done + 1), finding.get());
                }
                done = entry.sequence();
                previous = entry.hash();
            }
        }
        if (done != head.sequence()) {
            return new Verdict.Broken(
                    Math.min(done, head.sequence()) + 1,
                    done < head.sequence() ? "末尾的记录被删除，应有" + head.sequence() + "条" : "末尾多出了不是由程序写入的记录");
        }
        return previous.equals(head.hash())
                ? new Verdict.Intact(done, previous)
                : new Verdict.Broken(done, "末条的哈希与链头不符");
    }

    record Head(long sequence, String hash, long last) {}

    private List<Entry> after(long sequence, long last) {
        return database.sql("""
                        select * from audit_entry where sequence > :sequence and sequence <= :last
                        order by sequence limit :limit
                        """)
                .param("sequence", sequence)
                .param("last", last)
                .param("limit", AT_A_TIME)
                .query(EntryRows.MAPPER)
                .list();
    }

    private static Optional<String> judge(Entry entry, long expected, String previous) {
        if (entry.sequence() != expected) {
            return Optional.of("这一条缺失");
        }
        if (!entry.previous().equals(previous)) {
            return Optional.of("与上一条不相接");
        }
        return CanonicalForm.hash(entry).equals(entry.hash()) ? Optional.empty() : Optional.of("内容与写入时不同");
    }
}
