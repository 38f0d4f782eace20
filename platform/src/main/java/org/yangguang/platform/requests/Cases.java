package org.yangguang.platform.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;

/** Reads cases. */
@Component
public class Cases {

    /** Reads a row of {@code select request.*}; for lists of the sub-packages. */
    public static final RowMapper<CaseFile> ROW = CaseRows::file;

    private static final String STORY = """
            select entry.*, exists (select from request_entry later where later.voids = entry.id) as voided
            from request_entry entry where request = :request order by id
            """;

    private static final String OPEN = "request.state in ('RUNNING', 'PAUSED', 'STOPPED')";

    private final JdbcClient database;

    Cases(JdbcClient database) {
        this.database = database;
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public CaseFile get(RequestId id) {
        return database.sql("select * from request where id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional()
                .orElseThrow();
    }

    /** The case of this number, if this organ handles it: an address with another organ's number finds nothing. */
    public Optional<CaseFile> find(OrganId organ, String number) {
        return find(number).filter(it -> it.organ().equals(organ));
    }

    /** The case of this registration number, whoever handles it. */
    public Optional<CaseFile> find(String number) {
        return database.sql("select * from request where number = :number")
                .param("number", number)
                .query(ROW)
                .optional();
    }

    /** The requests that came of this one: parted from it, or to give its reply anew; oldest first. */
    public List<CaseFile> cameOf(RequestId origin) {
        return database.sql("select * from request where origin = :origin order by id")
                .param("origin", origin.value())
                .query(ROW)
                .list();
    }

    /** The whole story, in the order in which it was written. */
    public List<Entry> story(RequestId id) {
        return database.sql(STORY)
                .param("request", id.value())
                .query(CaseRows::entry)
                .list();
    }

    /** Every case with a clock that is not closed, by number. */
    public List<CaseFile> open() {
        return database.sql("select * from request where " + OPEN + " order by number")
                .query(ROW)
                .list();
    }

    /** The stories of those that are {@link #open}, each in the order in which it was written. */
    public Map<RequestId, List<Entry>> openStories() {
        return database
                .sql("select entry.*, exists (select from request_entry later where later.voids = entry.id) as voided"
                        + " from request_entry entry join request on request.id = entry.request where " + OPEN
                        + " order by entry.request, entry.id")
                .query(CaseRows::entry)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::request));
    }

    /** A file of a case with what it is in it. */
    public record CaseAttachment(FileId file, FileRole role, String name, String type, long size) {}

    /** The files of a case, oldest first. */
    public List<CaseAttachment> files(RequestId id) {
        return database.sql("""
                        select request_file.file, role, name, type, size
                        from request_file join stored_file on stored_file.id = request_file.file
                        where request = :request order by request_file.at, request_file.file
                        """)
                .param("request", id.value())
                .query((row, number) -> new CaseAttachment(
                        new FileId(row.getLong("file")),
                        FileRole.valueOf(row.getString("role")),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size")))
                .list();
    }
}
