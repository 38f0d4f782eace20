package org.yangguang.platform.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** Groups of words that mean the same, as the office keeps them. */
@Component
class SynonymGroups {

    private final JdbcClient database;
    private final CivilTime time;

    SynonymGroups(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Words that mean the same.
     *
     * @param words two or more
     */
    record Group(long id, List<String> words, Instant changedAt) {

        Group {
            words = List.copyOf(words);
        }
    }

    /** The latest change first. */
    List<Group> list() {
        return database.sql("select id, words, changed_at from search_synonym order by changed_at desc, id desc")
                .query(SynonymGroups::group)
                .list();
    }

    Optional<Group> find(long id) {
        return database.sql("select id, words, changed_at from search_synonym where id = :id")
                .param("id", id)
                .query(SynonymGroups::group)
                .optional();
    }

    long add(List<String> words, PersonId by) {
        return database.sql("""
                        insert into search_synonym (words, changed_at, changed_by) values (:words, :at, :by) returning id
                        """)
                .param("words", words.toArray(String[]::new))
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    /** False if there is none. */
    boolean change(long id, List<String> words, PersonId by) {
        return database.sql(
                                "update search_synonym set words = :words, changed_at = :at, changed_by = :by where id = :id")
                        .param("words", words.toArray(String[]::new))
                        .param("at", time.now().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False if there is none. */
    boolean remove(long id) {
        return database.sql("delete from search_synonym where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        Array words = row.getArray("words");
        return new Group(
                row.getLong("id"),
                List.of((String[]) words.getArray()),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
