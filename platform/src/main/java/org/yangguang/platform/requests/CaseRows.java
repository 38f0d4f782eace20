package org.yangguang.platform.requests;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.statute.clock.EventKind;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.receipt.IntakeChannel;

/** Rows of the kernel's tables as records. */
final class CaseRows {

    private CaseRows() {}

    static CaseFile file(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        Long origin = row.getObject("origin", Long.class);
        return new CaseFile(
                new RequestId(row.getLong("id")),
                row.getString("number"),
                new OrganId(row.getLong("organ")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                IntakeChannel.valueOf(row.getString("channel")),
                IntakeWay.valueOf(row.getString("way")),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                row.getString("title"),
                row.getString("information"),
                row.getString("document_number"),
                InformationForm.valueOf(row.getString("form")),
                DeliveryWay.valueOf(row.getString("delivery")),
                row.getObject("handler", Long.class),
                row.getObject("deputy", Long.class),
                instant(row, "opened_at"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("provisional"),
                row.getObject("others_until", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                texts(row.getArray("grounds")),
                row.getObject("closed_on", LocalDate.class),
                origin == null ? null : new RequestId(origin));
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        Long by = row.getObject("by_person", Long.class);
        String event = row.getString("event");
        Long file = row.getObject("file", Long.class);
        LocalDate on = row.getObject("on_day", LocalDate.class);
        return new Entry(
                row.getLong("id"),
                new RequestId(row.getLong("request")),
                on,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                row.getString("what"),
                row.getString("text"),
                row.getString("for_applicant"),
                event == null ? null : EventJson.event(EventKind.valueOf(event), on, row.getString("event_detail")),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class),
                file == null ? null : new FileId(file),
                row.getObject("voids", Long.class),
                row.getBoolean("voided"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
