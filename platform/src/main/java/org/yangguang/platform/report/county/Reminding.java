package org.yangguang.platform.report.county;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** Reminding organs of a return that is missing. */
@Service
public class Reminding {

    private final Organs organs;
    private final Progress progress;
    private final NamedParameterJdbcOperations jdbc;
    private final CivilTime time;

    Reminding(Organs organs, Progress progress, NamedParameterJdbcOperations jdbc, CivilTime time) {
        this.organs = organs;
        this.progress = progress;
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Reminds organs; those whose return is in hand are passed over.
     *
     * @param codes of the organs, empty for all that are missing
     * @return the organs that were reminded
     */
    @Transactional
    public List<Organ> remind(OrganId county, int year, Set<String> codes, PersonId by) {
        List<Organ> reminded = progress.list(organs.reporting(county, year), year, time.today()).stream()
                .filter(Progress.Line::missing)
                .map(Progress.Line::organ)
                .filter(organ -> codes.isEmpty() || codes.contains(organ.code()))
                .toList();
        jdbc.batchUpdate(
                "insert into return_reminder (organ_id, year, by_person, at) values (:organ, :year, :by, :at)",
                reminded.stream()
                        .map(organ -> new MapSqlParameterSource(
                                        "organ", organ.id().value())
                                .addValue("year", year)
                                .addValue("by", by.value())
                                .addValue("at", Timestamp.from(time.now())))
                        .toArray(MapSqlParameterSource[]::new));
        return reminded;
    }
}
