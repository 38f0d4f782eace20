package org.yangguang.platform.requests;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.statute.clock.ClockEvent;

/** Writes entries of a story and the files of a case. */
@Component
class StoryRows {

    private final JdbcClient database;

    StoryRows(JdbcClient database) {
        this.database = database;
    }

    long insert(
            RequestId request,
            NewEntry entry,
            Instant at,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter) {
        return insert(request, entry, at, dueBefore, dueAfter, null);
    }

    long insert(
            RequestId request,
            NewEntry entry,
            Instant at,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter,
            @Nullable Long voids) {
        PersonId by = entry.by();
        ClockEvent event = entry.event();
        FileId file = entry.file();
        return database.sql("""
                        insert into request_entry (request, on_day, at, by_person, what, text, for_applicant, event,
                            event_detail, due_before, due_after, file, voids)
                        values (:request, :on, :at, :by, :what, :text, :applicant, :event, :detail::jsonb, :before, :after,
                            :file, :voids)
                        returning id
                        """)
                .param("request", request.value())
                .param("on", entry.on())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("what", entry.what().name())
                .param("text", entry.text())
                .param("applicant", entry.forApplicant(), Types.VARCHAR)
                .param("event", event == null ? null : event.kind().name(), Types.VARCHAR)
                .param("detail", EventJson.detail(event))
                .param("before", dueBefore, Types.DATE)
                .param("after", dueAfter, Types.DATE)
                .param("file", file == null ? null : file.value(), Types.BIGINT)
                .param("voids", voids, Types.BIGINT)
                .query(Long.class)
                .single();
    }

    void attach(RequestId request, FileId file, FileRole role, Instant at) {
        database.sql("insert into request_file (request, file, role, at) values (:request, :file, :role, :at)"
                        + " on conflict (request, file) do update set role = :role")
                .param("request", request.value())
                .param("file", file.value())
                .param("role", role.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
