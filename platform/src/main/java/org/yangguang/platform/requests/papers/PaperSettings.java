package org.yangguang.platform.requests.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.platform.organs.DisclosureOffices;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.statute.outcome.ReplyingOrgan;

/** What the documents of each organ say of it. */
@Component
public class PaperSettings {

    private final JdbcClient database;
    private final Organs organs;
    private final DisclosureOffices offices;

    PaperSettings(JdbcClient database, Organs organs, DisclosureOffices offices) {
        this.database = database;
        this.organs = organs;
        this.offices = offices;
    }

    /** The organ's settings, or what its name tells where nobody has set any. */
    public PaperSetting get(OrganId organ) {
        DisclosureOffice contact = offices.get(organ);
        return database.sql("select * from paper_setting where organ = :organ")
                .param("organ", organ.value())
                .query((row, number) -> setting(row, contact))
                .optional()
                .orElseGet(() -> derived(organ));
    }

    private PaperSetting derived(OrganId id) {
        Organ organ = organs.get(id);
        return DefaultSetting.of(organ, organs.get(organs.countyOf(id)));
    }

    /** Another organ whose numbers begin alike, by name; empty where there is none. */
    public Optional<String> findUserOf(String abbreviation, OrganId otherThan) {
        return database.sql("""
                        select organ.name from paper_setting join organ on organ.id = paper_setting.organ
                        where abbreviation = :abbreviation and paper_setting.organ <> :organ
                        """)
                .param("abbreviation", abbreviation)
                .param("organ", otherThan.value())
                .query(String.class)
                .optional();
    }

    /** Keeps settings; to be called within a deed. */
    public void save(OrganId organ, PaperSetting setting) {
        offices.save(organ, setting.contact());
        database.sql("""
                        insert into paper_setting (organ, issuer, abbreviation, remedy_kind,
                            government, higher_department, basic_court, intermediate_court, internet_channel)
                        values (:organ, :issuer, :abbreviation, :kind,
                            :government, :higher, :basic, :intermediate, :channel)
                        on conflict (organ) do update set issuer = :issuer, abbreviation = :abbreviation, remedy_kind = :kind,
                            government = :government, higher_department = :higher, basic_court = :basic,
                            intermediate_court = :intermediate, internet_channel = :channel
                        """)
                .param("organ", organ.value())
                .param("issuer", setting.issuer())
                .param("abbreviation", setting.abbreviation())
                .param("kind", setting.remedyKind().name())
                .param("government", setting.government())
                .param("higher", setting.higherDepartment())
                .param("basic", setting.basicCourt())
                .param("intermediate", setting.intermediateCourt())
                .param("channel", setting.internetChannel())
                .update();
    }

    private static PaperSetting setting(ResultSet row, DisclosureOffice contact) throws SQLException {
        return new PaperSetting(
                row.getString("issuer"),
                row.getString("abbreviation"),
                contact,
                ReplyingOrgan.Kind.valueOf(row.getString("remedy_kind")),
                row.getString("government"),
                row.getString("higher_department"),
                row.getString("basic_court"),
                row.getString("intermediate_court"),
                row.getString("internet_channel"));
    }
}
