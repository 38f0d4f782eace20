package org.yangguang.platform.requests.handling.outgoing;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.requests.RequestId;

/** The files of a case that are to leave, and what was found in them. Writes are called within a deed on the locked case. */
@Component
class OutgoingFiles {

    private final JdbcClient database;

    OutgoingFiles(JdbcClient database) {
        this.database = database;
    }

    /** Where a file stands. */
    enum State {
        OPEN("有个人信息，待处理"),
        CLEAN("未发现个人信息"),
        MASKED("已遮盖"),
        SETTLED("已逐项确认"),
        REMOVED("已撤下");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A file.
     *
     * @param copy its masked copy, which leaves instead; null where there is none
     */
    record Outgoing(
            FileId file, String name, State state, @Nullable FileId copy) {}

    /**
     * What was found.
     *
     * @param masked what stands there without the data
     */
    record Found(int no, String kind, String masked) {}

    List<Outgoing> list(RequestId request) {
        return database.sql("""
                        select outgoing.file, name, state, copy from request_outgoing outgoing
                        join stored_file on stored_file.id = outgoing.file
                        where request = :request and state <> 'REMOVED' order by outgoing.file
                        """)
                .param("request", request.value())
                .query((row, number) -> {
                    Long copy = row.getObject("copy", Long.class);
                    return new Outgoing(
                            new FileId(row.getLong("file")),
                            row.getString("name"),
                            State.valueOf(row.getString("state")),
                            copy == null ? null : new FileId(copy));
                })
                .list();
    }

    List<Outgoing> open(RequestId request) {
        return list(request).stream().filter(it -> it.state() == State.OPEN).toList();
    }

    List<Found> found(FileId file) {
        return database.sql("select no, kind, masked from request_outgoing_finding where file = :file order by no")
                .param("file", file.value())
                .query(Found.class)
                .list();
    }

    void add(RequestId request, FileId file, List<Found> found) {
        database.sql("insert into request_outgoing (file, request, state) values (:file, :request, :state)")
                .param("file", file.value())
                .param("request", request.value())
                .param("state", (found.isEmpty() ? State.CLEAN : State.OPEN).name())
                .update();
        for (Found each : found) {
            database.sql("insert into request_outgoing_finding (file, no, kind, masked)"
                            + " values (:file, :no, :kind, :masked)")
                    .param("file", file.value())
                    .param("no", each.no())
                    .param("kind", each.kind())
                    .param("masked", each.masked())
                    .update();
        }
    }

    /** Notes why findings may stay, by their numbers. */
    void reasons(FileId file, Map<Integer, String> reasons) {
        reasons.forEach((no, reason) -> database.sql(
                        "update request_outgoing_finding set reason = :reason where file = :file and no = :no")
                .param("reason", reason)
                .param("file", file.value())
                .param("no", no)
                .update());
    }

    /** It leaves as it is. */
    void settle(FileId file) {
        become(file, State.SETTLED, null);
    }

    void mask(FileId file, FileId copy) {
        become(file, State.MASKED, copy);
    }

    void remove(FileId file) {
        become(file, State.REMOVED, null);
    }

    private void become(FileId file, State state, @Nullable FileId copy) {
        database.sql("update request_outgoing set state = :state, copy = :copy where file = :file")
                .param("state", state.name())
                .param("copy", copy == null ? null : copy.value(), Types.BIGINT)
                .param("file", file.value())
                .update();
    }
}
