package org.yangguang.platform.requests.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.papers.Template.Owner;
import org.yangguang.platform.requests.papers.word.WordFile;
import org.yangguang.platform.time.CivilTime;

/** The templates of every organ in all their versions. */
@Component
public class Templates {

    private static final String FOUND = """
            select t.*, p.name as by_name,
                coalesce((select string_agg(to_char(f.flagged_on, 'YYYY-MM-DD') || ' ' || f.reason, chr(10) order by f.id)
                          from paper_template_flag f
                          where f.template = t.id and f.lifted_on is null), '') as flags
            from paper_template t join person p on p.id = t.uploaded_by
            """;

    private final JdbcClient database;
    private final Organs organs;
    private final Files files;
    private final CivilTime time;

    Templates(JdbcClient database, Organs organs, Files files, CivilTime time) {
        this.database = database;
        this.organs = organs;
        this.files = files;
        this.time = time;
    }

    /** The version of a kind that an organ's documents are made from. */
    public Template inForce(OrganId organ, PaperKind kind) {
        return history(organ, kind).stream()
                .filter(Template::inForce)
                .min(Comparator.comparing(Template::owner))
                .orElseThrow();
    }

    /** The version in force of every kind. */
    public Map<PaperKind, Template> inForce(OrganId organ) {
        Map<PaperKind, Template> found = new EnumMap<>(PaperKind.class);
        Map<PaperKind, List<String>> flags = builtInFlags();
        for (PaperKind kind : PaperKind.values()) {
            found.put(kind, builtIn(kind, flags.getOrDefault(kind, List.of())));
        }
        database.sql(FOUND + " where t.in_force and (t.organ = :organ and not t.county_wide"
                        + " or t.organ = :county and t.county_wide)")
                .param("organ", organ.value())
                .param("county", organs.countyOf(organ).value())
                .query((row, number) -> template(row))
                .list()
                .forEach(it ->
                        found.merge(it.version().kind(), it, (a, b) -> a.owner().compareTo(b.owner()) <= 0 ? a : b));
        return found;
    }

    /** A template in force with the organ that keeps it. */
    record Kept(OrganId keeper, Template template) {}

    /** All that organs and counties have put in force, and those built in that lost in review or in court. */
    List<Kept> listInForce() {
        List<Kept> kept = new ArrayList<>(database.sql(FOUND + " where t.in_force order by t.organ, t.id")
                .query((row, number) -> new Kept(new OrganId(row.getLong("organ")), template(row)))
                .list());
        builtInFlags()
                .forEach((kind, flags) -> organs.findRoot()
                        .filter(root -> inForce(root.id(), kind).owner() == Owner.BUILT_IN)
                        .ifPresent(root -> kept.add(new Kept(root.id(), builtIn(kind, flags)))));
        return kept;
    }

    /** Every version of a kind that an organ can use, latest first, the one that is built in last. */
    public List<Template> history(OrganId organ, PaperKind kind) {
        List<Template> history =
                new ArrayList<>(database.sql(FOUND + " where t.kind = :kind and (t.organ = :organ and not t.county_wide"
                                + " or t.organ = :county and t.county_wide) order by t.id desc")
                        .param("kind", kind.name())
                        .param("organ", organ.value())
                        .param("county", organs.countyOf(organ).value())
                        .query((row, number) -> template(row))
                        .list());
        history.add(builtIn(kind, builtInFlags().getOrDefault(kind, List.of())));
        return history;
    }

    /** The Word file of a version. */
    public WordFile file(TemplateVersion version) {
        if (version.isBuiltIn()) {
            return BuiltIn.template(version.kind());
        }
        long file = database.sql("select file from paper_template where id = :id and kind = :kind")
                .param("id", version.id())
                .param("kind", version.kind().name())
                .query(Long.class)
                .single();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            files.write(new FileId(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return WordFile.read(bytes.toByteArray())
                .orElseThrow(() -> new IllegalStateException("template " + version + " is no Word file"));
    }

    /**
     * Adds a version that was checked, and puts it in force. To be called within a deed.
     *
     * @param owner {@link Owner#ORGAN} or {@link Owner#COUNTY}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TemplateVersion add(OrganId organ, Owner owner, PaperKind kind, WordFile file, String remark, PersonId by) {
        OrganId keeper = owner == Owner.COUNTY ? organs.countyOf(organ) : organ;
        Storing storing = files.store(keeper, kind.title() + ".docx", new ByteArrayInputStream(file.bytes()));
        if (!(storing instanceof Storing.Stored(var stored))) {
            throw new IllegalStateException("a template that is a Word file was refused: " + storing);
        }
        withdraw(organ, owner, kind);
        long id = database.sql("""
                        insert into paper_template
                            (kind, organ, county_wide, version, file, remark, uploaded_by, uploaded_at, in_force)
                        select :kind, :organ, :wide, coalesce(max(version), 0) + 1, :file, :remark, :by, :at, true
                        from paper_template where organ = :organ and county_wide = :wide and kind = :kind
                        returning id
                        """)
                .param("kind", kind.name())
                .param("organ", keeper.value())
                .param("wide", owner == Owner.COUNTY)
                .param("file", stored.id().value())
                .param("remark", remark)
                .param("by", by.value())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new TemplateVersion(kind, id);
    }

    /** Goes back to an earlier version of the same owner; to be called within a deed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(OrganId organ, Template template) {
        withdraw(organ, template.owner(), template.version().kind());
        database.sql("update paper_template set in_force = true where id = :id")
                .param("id", template.version().id())
                .update();
    }

    /** Puts none of the owner's versions in force, so that the next one counts; to be called within a deed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(OrganId organ, Owner owner, PaperKind kind) {
        OrganId keeper = owner == Owner.COUNTY ? organs.countyOf(organ) : organ;
        database.sql("update paper_template set in_force = false"
                        + " where organ = :organ and county_wide = :wide and kind = :kind and in_force")
                .param("organ", keeper.value())
                .param("wide", owner == Owner.COUNTY)
                .param("kind", kind.name())
                .update();
    }

    /**
     * Notes that a document made from this version lost in review or in court. To be called within a deed.
     *
     * @param reason the case and what was wrong, in Chinese, at most 500 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void flag(TemplateVersion version, String reason) {
        database.sql("insert into paper_template_flag (kind, template, reason, flagged_on)"
                        + " values (:kind, nullif(:template, 0), :reason, :on)")
                .param("kind", version.kind().name())
                .param("template", version.id())
                .param("reason", reason)
                .param("on", time.today())
                .update();
    }

    /**
     * Takes the flags of a version back: what lost was not the template. To be called within a deed.
     *
     * @param reason why, in Chinese, at most 500 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(TemplateVersion version, String reason, PersonId by) {
        database.sql("update paper_template_flag set lifted_on = :on, lifted_by = :by, lift_reason = :reason"
                        + " where kind = :kind and coalesce(template, 0) = :template and lifted_on is null")
                .param("on", time.today())
                .param("by", by.value())
                .param("reason", reason)
                .param("kind", version.kind().name())
                .param("template", version.id())
                .update();
    }

    private Map<PaperKind, List<String>> builtInFlags() {
        Map<PaperKind, List<String>> flags = new EnumMap<>(PaperKind.class);
        database.sql("select kind, flagged_on, reason from paper_template_flag"
                        + " where template is null and lifted_on is null order by id")
                .query(row -> {
                    flags.computeIfAbsent(PaperKind.valueOf(row.getString("kind")), it -> new ArrayList<>())
                            .add(row.getObject("flagged_on", LocalDate.class) + " " + row.getString("reason"));
                });
        return flags;
    }

    private static Template builtIn(PaperKind kind, List<String> flags) {
        return new Template(
                TemplateVersion.builtIn(kind), Owner.BUILT_IN, 0, "随系统提供", "", PaperKind.checkedOn(), true, flags);
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                new TemplateVersion(PaperKind.valueOf(row.getString("kind")), row.getLong("id")),
                row.getBoolean("county_wide") ? Owner.COUNTY : Owner.ORGAN,
                row.getInt("version"),
                row.getString("remark"),
                row.getString("by_name"),
                CivilTime.dayOf(
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()),
                row.getBoolean("in_force"),
                row.getString("flags").lines().toList());
    }
}
