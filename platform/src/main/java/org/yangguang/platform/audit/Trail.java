package org.yangguang.platform.audit;

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

    /** All that was done to one subject, oldest first: the story of a record. */
    public List<Entry> about(String subject) {
        return database.sql("select * from audit_entry where subject = :subject order by sequence")
                .param("subject", subject)
                .query(EntryRows.MAPPER)
                .list();
    }
}
