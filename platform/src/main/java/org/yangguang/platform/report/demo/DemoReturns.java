package org.yangguang.platform.report.demo;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.returns.ReturnBlock;
import org.yangguang.platform.report.returns.ReturnDeed;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportTables;

/** Writes returns of past days, which the services of today cannot. Each takes the steps that {@link ReturnDeed} allows. */
@Component
class DemoReturns {

    private static final Map<String, String> SOURCES = Map.of(
            "table_2/art20_1", "县政府办公室文书科发文登记簿",
            "table_2/art20_5", "行政审批业务系统年度统计",
            "table_2/art20_6", "行政执法案件台账",
            "table_2/art20_8", "财务科收费目录",
            "table_2/art20_9", "政府采购网成交公告",
            "table_3", "依申请公开登记台账",
            "table_4", "法规科复议应诉台账");

    private final NamedParameterJdbcOperations jdbc;

    DemoReturns(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** One step on a past day. */
    record PastStep(ReturnDeed deed, PersonId by, LocalDate on, String remark) {
        /** Moves a step from a weekend to the Friday before. */
        PastStep {
            on = on.minusDays(Math.max(0, on.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
        }
    }

    void add(Organ organ, int year, ReportTables tables, List<PastStep> steps) {
        long id = Objects.requireNonNull(jdbc.queryForObject(
                "insert into organ_return (organ_id, year, state, version, opened_at)"
                        + " values (:organ, :year, :state, :version, :at) returning id",
                new MapSqlParameterSource("organ", organ.id().value())
                        .addValue("year", year)
                        .addValue("state", endOf(steps).name())
                        .addValue("version", steps.size() + 1)
                        .addValue("at", at(LocalDate.of(year + 1, 1, 2))),
                Long.class));
        cells(id, tables);
        sources(id, tables);
        steps(id, steps);
    }

    private static ReturnState endOf(List<PastStep> steps) {
        ReturnState state = ReturnState.DRAFT;
        for (PastStep step : steps) {
            if (!step.deed().allowedIn(state)) {
                throw new IllegalStateException(step.deed() + " is not possible in " + state);
            }
            state = step.deed().to();
        }
        return state;
    }

    private void cells(long id, ReportTables tables) {
        jdbc.batchUpdate(
                "insert into return_cell (return_id, cell, number, unit, origin)"
                        + " values (:id, :cell, :number, :unit, :origin)",
                tables.asMap().entrySet().stream()
                        .map(cell -> new MapSqlParameterSource("id", id)
                                .addValue("cell", cell.getKey().toString())
                                .addValue("number", cell.getValue().number())
                                .addValue("unit", cell.getValue().unit(), Types.VARCHAR)
                                .addValue("origin", origin(cell.getKey())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static String origin(CellRef ref) {
        return ref.row().equals("carried_in") ? "CARRIED_OVER" : "DECLARED";
    }

    private void sources(long id, ReportTables tables) {
        TreeSet<String> blocks = new TreeSet<>();
        tables.refs().forEach(ref -> blocks.add(ReturnBlock.keyOf(ref)));
        jdbc.batchUpdate(
                "insert into return_source (return_id, block, source) values (:id, :block, :source)",
                blocks.stream()
                        .map(block -> new MapSqlParameterSource("id", id)
                                .addValue("block", block)
                                .addValue("source", SOURCES.get(block)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private void steps(long id, List<PastStep> steps) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        ReturnState state = ReturnState.DRAFT;
        for (PastStep step : steps) {
            rows.add(new MapSqlParameterSource("id", id)
                    .addValue("deed", step.deed().name())
                    .addValue("from", state.name())
                    .addValue("to", step.deed().to().name())
                    .addValue("remark", step.remark())
                    .addValue("by", step.by().value())
                    .addValue("at", at(step.on())));
            state = step.deed().to();
        }
        jdbc.batchUpdate(
                "insert into return_step (return_id, deed, from_state, to_state, remark, by_person, at)"
                        + " values (:id, :deed, :from, :to, :remark, :by, :at)",
                rows.toArray(MapSqlParameterSource[]::new));
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atTime(10, 30).atZone(CivilTime.ZONE).toInstant());
    }
}
