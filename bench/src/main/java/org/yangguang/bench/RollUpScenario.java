package org.yangguang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.Application;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/**
 * The roll-up of a county's 71 returns and of a province's 9,700, each return like one of the demonstration county's, on the
 * embedded PostgreSQL. Arguments: a data directory of its own, and further settings of the application.
 */
public final class RollUpScenario {

    private static final int YEAR = 2020;
    private static final int PROVINCE = 9_700;
    private static final int COUNTY_LIMIT = 50;
    private static final int PROVINCE_LIMIT = 2_000;

    private RollUpScenario() {}

    /** Prints one line for each size. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Application.class);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            Organs organs = context.getBean(Organs.class);
            RollUp rollUp = context.getBean(RollUp.class);
            List<OrganId> county = organs.reporting(organs.root().id(), YEAR).stream()
                    .map(Organ::id)
                    .toList();
            ReportTables sums = rollUp.tables(county, YEAR, RollUp.Scope.ENTERED);
            print("roll-up", county.size(), median(rollUp, county, 200, 100), COUNTY_LIMIT);
            List<OrganId> province = province(context.getBean(JdbcClient.class), county);
            check(sums, rollUp.tables(province, YEAR, RollUp.Scope.ENTERED));
            print("roll-up", province.size(), median(rollUp, province, 5, 15), PROVINCE_LIMIT);
            fill(context.getBean(JdbcClient.class));
            print("roll-up-full", county.size(), median(rollUp, county, 50, 50), COUNTY_LIMIT);
            print("roll-up-full", province.size(), median(rollUp, province, 3, 9), PROVINCE_LIMIT);
        }
    }

    /** Copies of the county's organs and their returns, until there are enough. */
    private static List<OrganId> province(JdbcClient database, List<OrganId> county) {
        database.sql("""
                        insert into organ (code, name, kind, parent, reports, position, valid_from)
                        select o.code || '-' || n, o.name || n, o.kind, o.parent, true, n, o.valid_from
                        from generate_series(0, :copies) n, organ o where o.reports
                        order by n, o.id limit :all""")
                .param("copies", PROVINCE / county.size())
                .param("all", PROVINCE)
                .update();
        database.sql("""
                        insert into organ_return (organ_id, year, state, opened_at)
                        select copy.id, :year, r.state, r.opened_at
                        from organ copy join organ o on copy.code like o.code || '-%' and copy.position = split_part(copy.code, '-', 3)::int
                        join organ_return r on r.organ_id = o.id and r.year = :year
                        where copy.code ~ '^[^-]+-[^-]+-[0-9]+$'""").param("year", YEAR).update();
        database.sql("""
                        insert into return_cell (return_id, cell, number, unit, origin)
                        select copied.id, c.cell, c.number, c.unit, c.origin
                        from organ copy
                        join organ_return copied on copied.organ_id = copy.id and copied.year = :year
                        join organ o on o.code = split_part(copy.code, '-', 1) || '-' || split_part(copy.code, '-', 2)
                        join organ_return r on r.organ_id = o.id and r.year = :year
                        join return_cell c on c.return_id = r.id
                        where copy.code ~ '^[^-]+-[^-]+-[0-9]+$'""").param("year", YEAR).update();
        database.sql("vacuum analyze").update();
        return database.sql("select id from organ where code ~ '^[^-]+-[^-]+-[0-9]+$' order by id")
                .query((row, n) -> new OrganId(row.getLong("id")))
                .list();
    }

    /** The worst case: a figure in every cell of every return, where most organs have a dozen. */
    private static void fill(JdbcClient database) {
        database.sql("""
                        insert into return_cell (return_id, cell, number, origin)
                        select r.id, cell, 1, 'DECLARED' from organ_return r, unnest(:cells) cell where r.year = :year
                        on conflict do nothing""")
                .param(
                        "cells",
                        ReportFormat.ofYear(YEAR).cells().stream()
                                .filter(cell -> !cell.computed())
                                .map(cell -> cell.ref().toString())
                                .toArray(String[]::new))
                .param("year", YEAR)
                .update();
        database.sql("vacuum analyze").update();
    }

    /** A measurement of a wrong sum would be worth nothing. */
    private static void check(ReportTables county, ReportTables province) {
        county.refs().forEach(ref -> {
            boolean empty = county.find(ref).orElseThrow().number().signum() == 0;
            boolean alsoEmpty = province.find(ref).orElseThrow().number().signum() == 0;
            if (empty != alsoEmpty) {
                throw new IllegalStateException("the province's sum of " + ref + " is wrong");
            }
        });
    }

    private static double median(RollUp rollUp, List<OrganId> organs, int warmUp, int runs) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < warmUp + runs; i++) {
            long began = System.nanoTime();
            rollUp.tables(organs, YEAR, RollUp.Scope.ENTERED);
            if (i >= warmUp) {
                nanos.add(System.nanoTime() - began);
            }
        }
        return nanos.stream().sorted().toList().get(runs / 2) / 1e6;
    }

    private static void print(String name, int returns, double millis, int limit) {
        System.out.printf(
                Locale.ROOT, "%s %d  %.1f  ms  (limit %d, ratio %.2f)%n", name, returns, millis, limit, millis / limit);
    }
}
