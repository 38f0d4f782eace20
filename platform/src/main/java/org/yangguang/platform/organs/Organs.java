package org.yangguang.platform.organs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree of organs. A county is a subtree; its root is the county's government. */
@Component
public class Organs {

    private final JdbcClient database;

    Organs(JdbcClient database) {
        this.database = database;
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public Organ get(OrganId id) {
        return find(id).orElseThrow();
    }

    public Optional<Organ> find(OrganId id) {
        return database.sql("select * from organ where id = :id")
                .param("id", id.value())
                .query(Organs::organ)
                .optional();
    }

    public Optional<Organ> findByCode(String code) {
        return database.sql("select * from organ where code = :code")
                .param("code", code)
                .query(Organs::organ)
                .optional();
    }

    /** Every organ there is or was, in the order in which the county lists them. */
    public List<Organ> list() {
        return database.sql("select * from organ order by position, id")
                .query(Organs::organ)
                .list();
    }

    /** Every organ there is or was at or below {@code root}. */
    public List<Organ> within(OrganId root) {
        return database.sql("""
                        with recursive within as (
                            select * from organ where id = :root
                            union all
                            select organ.* from organ join within on organ.parent = within.id)
                        select * from within order by position, id
                        """)
                .param("root", root.value())
                .query(Organs::organ)
                .list();
    }

    /** The organs at or below {@code root} that file a return for the year: those that existed on its last day. */
    public List<Organ> reporting(OrganId root, int year) {
        return database.sql("""
                        with recursive within as (
                            select * from organ where id = :root
                            union all
                            select organ.* from organ join within on organ.parent = within.id)
                        select * from within
                        where reports and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by position, id
                        """)
                .param("root", root.value())
                .param("day", LocalDate.of(year, 12, 31))
                .query(Organs::organ)
                .list();
    }

    /** The organ at the top of the tree, or nothing in a platform that is not set up yet. */
    public Optional<Organ> findRoot() {
        return database.sql("select * from organ where parent is null order by id limit 1")
                .query(Organs::organ)
                .optional();
    }

    /** @throws java.util.NoSuchElementException in a platform that is not set up yet */
    public Organ root() {
        return findRoot().orElseThrow();
    }

    /**
     * Founds an organ.
     *
     * @param parent the organ above it, or null for the top of a tree
     */
    public OrganId found(
            String code,
            String name,
            OrganKind kind,
            @Nullable OrganId parent,
            boolean reports,
            int position,
            LocalDate from) {
        return new OrganId(database.sql("""
                        insert into organ (code, name, kind, parent, reports, position, valid_from)
                        values (:code, :name, :kind, :parent, :reports, :position, :from) returning id
                        """)
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name())
                .param("parent", parent == null ? null : parent.value())
                .param("reports", reports)
                .param("position", position)
                .param("from", from)
                .query(Long.class)
                .single());
    }

    /** Changes how an organ is called and counted from now on; a name that it loses is remembered. */
    public void change(OrganId organ, String name, OrganKind kind, boolean reports) {
        database.sql("""
                        insert into organ_former_name (organ, name)
                        select id, name from organ where id = :id and name <> :name on conflict do nothing
                        """).param("id", organ.value()).param("name", name).update();
        database.sql(
                        "update organ set name = :name, kind = :kind, reports = :reports, changed_at = now() where id = :id")
                .param("name", name)
                .param("kind", kind.name())
                .param("reports", reports)
                .param("id", organ.value())
                .update();
    }

    /** The names that organs bore before, without those of organs that ended. */
    public Map<OrganId, List<String>> formerNames() {
        return database
                .sql("select organ, name from organ_former_name order by organ, name")
                .query((row, number) -> Map.entry(new OrganId(row.getLong("organ")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Ends an organ with a day, its last, and says who takes over; null where nobody does. */
    public void close(OrganId organ, LocalDate lastDay, @Nullable OrganId successor) {
        end(organ, lastDay, successor);
    }

    /** Takes the end of an organ back. */
    public void restore(OrganId organ) {
        end(organ, null, null);
    }

    private void end(OrganId organ, @Nullable LocalDate lastDay, @Nullable OrganId successor) {
        database.sql("update organ set valid_to = :to, successor = :successor, changed_at = now() where id = :id")
                .param("to", lastDay, Types.DATE)
                .param("successor", successor == null ? null : successor.value(), Types.BIGINT)
                .param("id", organ.value())
                .update();
    }

    /** When the tree changed last; the beginning of time in a platform that is not set up yet. */
    public Instant changedAt() {
        return database.sql("select coalesce(max(changed_at), 'epoch') from organ")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Whether {@code organ} is {@code ancestor} or stands somewhere below it. */
    public boolean isWithin(OrganId organ, OrganId ancestor) {
        return ancestors(organ).contains(ancestor);
    }

    /** The county's government that the organ belongs to: the nearest one at or above it, else the top of its tree. */
    public OrganId countyOf(OrganId organ) {
        return database.sql("""
                        with recursive above as (
                            select id, parent, kind, 0 as steps from organ where id = :id
                            union all
                            select organ.id, organ.parent, organ.kind, steps + 1
                            from organ join above on organ.id = above.parent)
                        select id from above where kind = 'COUNTY_GOVERNMENT' or parent is null
                        order by steps limit 1
                        """)
                .param("id", organ.value())
                .query((row, number) -> new OrganId(row.getLong("id")))
                .single();
    }

    private List<OrganId> ancestors(OrganId organ) {
        return database.sql("""
                        with recursive above as (
                            select id, parent from organ where id = :id
                            union all
                            select organ.id, organ.parent from organ join above on organ.id = above.parent)
                        select id from above
                        """)
                .param("id", organ.value())
                .query((row, number) -> new OrganId(row.getLong("id")))
                .list();
    }

    static Organ organ(ResultSet row, int number) throws SQLException {
        return new Organ(
                new OrganId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                OrganKind.valueOf(row.getString("kind")),
                id(row, "parent"),
                row.getBoolean("reports"),
                row.getInt("position"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                id(row, "successor"));
    }

    private static @Nullable OrganId id(ResultSet row, String column) throws SQLException {
        Long value = row.getObject(column, Long.class);
        return value == null ? null : new OrganId(value);
    }
}
