package org.yangguang.platform.report.county;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.ReportDates;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.time.CivilTime;

/** How far the organs are with their returns of a year. */
@Service
public class Progress {

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One organ's line.
     *
     * @param submittedAt when it was last submitted, null where never
     * @param remindedAt when it was last reminded, null where never
     * @param version of the return, 0 where nothing was saved
     * @param late whether the last day has passed without a return in hand, or it came after
     */
    public record Line(
            Organ organ,
            ReturnState state,
            @Nullable Instant submittedAt,
            @Nullable Instant remindedAt,
            int version,
            boolean late) {

        /** Whether the county office still waits for it. */
        public boolean missing() {
            return !state.inHand();
        }
    }

    /** All organs in the order given; one statement. */
    public List<Line> list(List<Organ> organs, int year, LocalDate today) {
        Map<OrganId, Filed> filed = new HashMap<>();
        jdbc.sql("""
                        select r.organ_id, r.state, r.version,
                          (select max(at) from return_step s where s.return_id = r.id
                             and s.deed in ('CONFIRM', 'CONFIRM_ON_PAPER')) as submitted_at,
                          (select max(at) from return_reminder m where m.organ_id = r.organ_id and m.year = r.year)
                             as reminded_at
                        from organ_return r where r.year = :year and r.organ_id = any(:organs)""")
                .param("year", year)
                .param(
                        "organs",
                        organs.stream().map(organ -> organ.id().value()).toArray(Long[]::new))
                .query((ResultSet row) -> {
                    filed.put(
                            new OrganId(row.getLong("organ_id")),
                            new Filed(
                                    ReturnState.valueOf(row.getString("state")),
                                    instant(row.getTimestamp("submitted_at")),
                                    instant(row.getTimestamp("reminded_at")),
                                    row.getInt("version")));
                });
        LocalDate due = ReportDates.returnDue(year);
        return organs.stream()
                .map(organ -> filed.getOrDefault(organ.id(), Filed.NOTHING).line(organ, due, today))
                .toList();
    }

    private record Filed(
            ReturnState state,
            @Nullable Instant submittedAt,
            @Nullable Instant remindedAt,
            int version) {

        static final Filed NOTHING = new Filed(ReturnState.DRAFT, null, null, 0);

        Line line(Organ organ, LocalDate due, LocalDate today) {
            // Lateness compares dates: on the last day itself nobody is late.
            boolean late = state.inHand()
                    ? submittedAt != null && CivilTime.dayOf(submittedAt).isAfter(due)
                    : today.isAfter(due);
            return new Line(organ, state, submittedAt, remindedAt, version, late);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
