package org.yangguang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.Application;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportTables;

/**
 * Table 三 of 71 organs, and the list of cases, over 100,000 requests on the embedded PostgreSQL. Arguments: a data directory of its own, and further
 * settings of the application.
 */
public final class RequestsScenario {

    private static final int REQUESTS = 100_000;
    private static final int YEAR = 2022;
    private static final int TABLE_LIMIT = 200;
    private static final int LIST_LIMIT = 50;

    private static final List<String> LISTS = List.of(
            "",
            "?sort=number",
            "?sort=-number",
            "?sort=received",
            "?sort=-received",
            "?sort=due",
            "?sort=-due",
            "?term=overdue",
            "?term=week",
            "?term=unopened",
            "?state=RUNNING",
            "?state=ANSWERED&sort=-received",
            "?channel=ONLINE",
            "?channel=FAX",
            "?applicant=LEGAL_SERVICES&sort=due",
            "?outcome=PARTIAL",
            "?outcome=DISCLOSED&year=2022&sort=-due",
            "?year=2021",
            "?organ=371323-D12",
            "?organ=371323-D12&state=RUNNING&sort=due",
            "?q=%E7%AC%AC99999%E5%8F%B7",
            "?q=%E8%A1%A5%E5%81%BF%E6%A0%87%E5%87%86");

    private RequestsScenario() {}

    /** Prints a line for each figure. */
    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(Application.class);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            List<OrganId> organs = context.getBean(Organs.class).list().stream()
                    .filter(Organ::reports)
                    .map(Organ::id)
                    .toList();
            fill(context.getBean(JdbcClient.class));
            FigureSource table = (FigureSource) context.getBean("requestFigures");
            check(table, organs);
            print("table-3", median(() -> table.figures(organs, YEAR), 20, 40), TABLE_LIMIT);
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            lists(new Clerk(port, context.getEnvironment().getRequiredProperty("yangguang.demo.password")));
        }
    }

    /** The whole page, made in the server and sent, for each filter and sort: the slowest counts. */
    private static void lists(Clerk office) {
        double slowest = 0;
        String which = "";
        for (String query : LISTS) {
            double millis = median(() -> office.get("/workbench/requests" + query), 5, 15);
            System.err.printf(Locale.ROOT, "case-list%s  %.1f ms%n", query, millis);
            if (millis > slowest) {
                slowest = millis;
                which = query;
            }
        }
        print("case-list" + which, slowest, LIST_LIMIT);
    }

    /** Requests over three years, of every kind, with every answer, a tenth of them open; in every reporting organ alike. */
    private static void fill(JdbcClient database) {
        String[] outcomes = Arrays.stream(Outcome.values()).map(Outcome::name).toArray(String[]::new);
        database.sql("""
                        insert into request (number, organ, registered_at, query_code, channel, way, received_on,
                            applicant_kind, applicant, title, information, form, delivery, state, due, outcome, closed_on)
                        select 'BENCH-' || n, (:organs)[1 + n % :count], received::timestamptz, repeat('0', 64), 'ONLINE',
                            'WEB', received, (:kinds)[1 + n / 71 % 6], '\\x00', '关于第' || n || '号事项的政府信息',
                            '申请公开第' || n || '号事项的批准文件、方案和补偿标准', 'PAPER', 'POST',
                            case when closed is null then 'RUNNING' else 'ANSWERED' end, received + 28,
                            case when closed is not null then (:outcomes)[1 + n / 426 % :answers] end, closed
                        from (select n, received, case when n % 10 <> 0 then received + n % 40 end as closed
                              from (select n, date '2020-06-01' + n * 7 % 1095 as received
                                    from generate_series(1, :requests) n) dates) requests""")
                .param(
                        "organs",
                        database.sql("select id from organ where reports order by id")
                                .query(Long.class)
                                .list()
                                .toArray(Long[]::new))
                .param(
                        "count",
                        database.sql("select count(*) from organ where reports")
                                .query(Integer.class)
                                .single())
                .param("kinds", new String[] {
                    "NATURAL_PERSON", "COMMERCIAL", "RESEARCH", "PUBLIC_INTEREST", "LEGAL_SERVICES", "OTHER"
                })
                .param("outcomes", outcomes)
                .param("answers", outcomes.length)
                .param("requests", REQUESTS)
                .update();
        database.sql("vacuum analyze").update();
    }

    /** A measurement of a wrong table would be worth nothing: all organs, and what is new and carried in as what follows. */
    private static void check(FigureSource table, List<OrganId> organs) {
        var figures = table.figures(organs, YEAR);
        ReportTables sum = ReportTables.sum(figures.values());
        long in = 0;
        long out = 0;
        for (CellRef ref : sum.refs()) {
            boolean incoming = ref.row().equals("received_new") || ref.row().equals("carried_in");
            in += incoming ? sum.count(ref) : 0;
            out += incoming ? 0 : sum.count(ref);
        }
        if (figures.size() != organs.size() || in == 0 || in != out) {
            throw new IllegalStateException(
                    "table 三 is wrong: " + figures.size() + " organs, " + in + " in, " + out + " out");
        }
    }

    private static double median(Runnable work, int warmUp, int runs) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < warmUp + runs; i++) {
            long began = System.nanoTime();
            work.run();
            if (i >= warmUp) {
                nanos.add(System.nanoTime() - began);
            }
        }
        return nanos.stream().sorted().toList().get(runs / 2) / 1e6;
    }

    private static void print(String name, double millis, int limit) {
        System.out.printf(
                Locale.ROOT,
                "%s %d  %.1f  ms  (limit %d, ratio %.2f)%n",
                name,
                REQUESTS,
                millis,
                limit,
                millis / limit);
    }
}
