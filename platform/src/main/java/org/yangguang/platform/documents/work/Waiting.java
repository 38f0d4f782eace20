package org.yangguang.platform.documents.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.DisclosureAttribute;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.time.CivilTime;

/** Items that wait for somebody or for a day. */
@Component
class Waiting {

    private static final String ITEM = """
            select item.id, item.organ, organ.code, item.title, item.state, item.attribute, item.formed_on, item.published_at,
                item.updated_at, item.reevaluate_on, item.author, item.approval_owed, item.publisher,
                item.review_steps[item.agreed + 1] as turn
            from information_item item join organ on organ.id = item.organ
            """;

    /** Normative documents published since then that nothing public explains. */
    private static final String UNEXPLAINED = """
             join official_document document on document.item = item.id
            where normative and validity = 'IN_FORCE' and item.published_at >= :since and withdrawn_at is null
            and not exists (select from interpretation join information_item explaining on explaining.id = interpretation.item
                where interpretation.document = item.id and explaining.published_at is not null
                and explaining.withdrawn_at is null)
            """;

    private final JdbcClient database;

    Waiting(JdbcClient database) {
        this.database = database;
    }

    /** One of them. */
    record Line(
            long id,
            OrganId organ,
            String organCode,
            String title,
            ItemState state,
            @Nullable DisclosureAttribute attribute,
            LocalDate formedOn,
            @Nullable LocalDate publishedOn,
            LocalDate updatedOn,
            @Nullable LocalDate reevaluateOn,
            @Nullable Long author,
            boolean owed,
            @Nullable Long publisher,
            @Nullable String turn) {

        String address() {
            return "/workbench/items/" + organCode + "/" + id;
        }

        /** Whether it will be published and is not yet: the limit of Art. 26 runs. */
        boolean isToBePublished() {
            return publishedOn == null
                    && state != ItemState.FILED
                    && (attribute == null || attribute == DisclosureAttribute.PROACTIVE);
        }
    }

    /** Everything of these organs that is not at its end, or owes an approval. */
    List<Line> open(List<OrganId> organs) {
        return database.sql(ITEM + " where item.organ = any(:organs)"
                        + " and (item.state not in ('PUBLISHED', 'WITHDRAWN') or item.approval_owed)")
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .query(Waiting::line)
                .list();
    }

    /** The same of all organs. */
    List<Line> open() {
        return database.sql(ITEM + " where item.state not in ('PUBLISHED', 'WITHDRAWN') or item.approval_owed")
                .query(Waiting::line)
                .list();
    }

    /** Normative documents without a public interpretation, published since that day. */
    List<Line> unexplained(LocalDate since) {
        return database.sql(ITEM + UNEXPLAINED)
                .param("since", since.atStartOfDay(CivilTime.ZONE).toOffsetDateTime())
                .query(Waiting::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String attribute = row.getString("attribute");
        return new Line(
                row.getLong("id"),
                new OrganId(row.getLong("organ")),
                row.getString("code"),
                row.getString("title"),
                ItemState.valueOf(row.getString("state")),
                attribute == null ? null : DisclosureAttribute.valueOf(attribute),
                row.getObject("formed_on", LocalDate.class),
                day(row.getObject("published_at", OffsetDateTime.class)),
                Optional.ofNullable(day(row.getObject("updated_at", OffsetDateTime.class)))
                        .orElseThrow(),
                row.getObject("reevaluate_on", LocalDate.class),
                row.getObject("author", Long.class),
                row.getBoolean("approval_owed"),
                row.getObject("publisher", Long.class),
                row.getString("turn"));
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : CivilTime.dayOf(at.toInstant());
    }
}
