package org.yangguang.platform.report.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yangguang.platform.report.demo.PublishedTables.PublishedRow;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/**
 * Returns of organs for two years. Those for 2020 add up to the published tables exactly, also in the one place where these
 * contradict themselves; those for 2019 are invented and lead up to them.
 */
final class OrganShares {

    /** The organ whose return contradicts itself: one request carried in from 2019 has neither a result nor goes on. */
    static final String CONTRADICTORY = "D12";

    private static final CellRef CARRIED_IN = new CellRef(ReportTable.TABLE_3, "carried_in", "natural_person");
    private static final CellRef CARRIED_OUT = new CellRef(ReportTable.TABLE_3, "carried_out", "natural_person");
    private static final BigDecimal HUNDRED_MILLION_IN_TEN_THOUSANDS = BigDecimal.valueOf(10_000);

    private final Map<String, Map<String, Integer>> weights = Shares.read();
    private final Map<String, ReportTables.Builder> organs = new HashMap<>();

    private OrganShares() {}

    /** The returns for 2020 by the end of the organ's code; organs without figures are left out. */
    static Map<String, ReportTables> of2020() {
        OrganShares shares = new OrganShares();
        for (PublishedRow row : PublishedTables.rows()) {
            switch (row.cells().getFirst().table()) {
                case TABLE_2 -> shares.items(row);
                case TABLE_4 -> shares.lawsuits(row);
                case TABLE_3 -> {
                    // Requests are dealt out one by one below.
                }
            }
        }
        shares.requests();
        shares.organ(CONTRADICTORY).set(CARRIED_IN, 1);
        return shares.built();
    }

    /** Invented returns for 2019 whose items, changes and open requests lead to those of 2020. */
    static Map<String, ReportTables> of2019() {
        Map<String, ReportTables> later = of2020();
        OrganShares shares = new OrganShares();
        later.forEach((organ, tables) -> tables.asMap().forEach((ref, value) -> {
            if (ref.column().equals("items_last_year")) {
                long change = Math.min(value.asLong(), 1 + ref.row().length() % 3);
                shares.organ(organ).set(ref, value.asLong() - change);
                shares.organ(organ).set(new CellRef(ref.table(), ref.row(), "change_this_year"), change);
            } else if (ref.table() == ReportTable.TABLE_2 && !ref.column().equals("change_this_year")) {
                shares.organ(organ).set(ref, lessThan(value));
            } else if (ref.table() == ReportTable.TABLE_3 && !ref.equals(CARRIED_IN)) {
                shares.organ(organ).set(ref, value);
            }
        }));
        // One request more than was answered: it is open at the end of the year.
        shares.organ(CONTRADICTORY)
                .add(new CellRef(ReportTable.TABLE_3, "received_new", "natural_person"), CellValue.of(1));
        shares.organ(CONTRADICTORY).set(CARRIED_OUT, 1);
        return shares.built();
    }

    private static CellValue lessThan(CellValue value) {
        BigDecimal nine = value.number().multiply(BigDecimal.valueOf(9)).movePointLeft(1);
        return new CellValue(value.unit() == null ? nine.setScale(0, RoundingMode.UP) : nine, value.unit());
    }

    private void items(PublishedRow row) {
        Map<String, Integer> shares = weights(row.key());
        for (int i = 0; i < row.cells().size(); i++) {
            CellRef ref = row.cells().get(i);
            CellValue sum = row.figures().get(i);
            if (sum.unit() != null) {
                money(ref, sum, shares);
            } else {
                Map<String, Long> parts = ref.column().equals("change_this_year")
                        ? Shares.splitChange(sum.asLong(), shares)
                        : Shares.split(sum.asLong(), shares);
                parts.forEach((organ, part) -> organ(organ).set(ref, part));
            }
        }
    }

    /** As organs write it: the largest in 亿元, the others in 万元. */
    private void money(CellRef ref, CellValue sum, Map<String, Integer> shares) {
        long tenThousands =
                sum.number().multiply(HUNDRED_MILLION_IN_TEN_THOUSANDS).longValueExact();
        Iterator<Map.Entry<String, Long>> parts =
                Shares.split(tenThousands, shares).entrySet().iterator();
        Map.Entry<String, Long> largest = parts.next();
        organ(largest.getKey())
                .set(ref, CellValue.of(BigDecimal.valueOf(largest.getValue(), 4).stripTrailingZeros(), "亿元"));
        parts.forEachRemaining(part ->
                organ(part.getKey()).set(ref, CellValue.of(BigDecimal.valueOf(part.getValue()), "万元")));
    }

    private void lawsuits(PublishedRow row) {
        Iterator<String> wheel = Shares.wheel(weights(row.key())).iterator();
        for (int i = 0; i < row.cells().size(); i++) {
            for (long n = row.figures().get(i).asLong(); n > 0; n--) {
                organ(wheel.next()).add(row.cells().get(i), CellValue.of(1));
            }
        }
    }

    /** Deals out every result of every kind of requester, each with the request that it answers. */
    private void requests() {
        Iterator<String> wheel = Shares.wheel(weights("requests")).iterator();
        for (PublishedRow row : PublishedTables.rows()) {
            CellRef first = row.cells().getFirst();
            boolean result = first.table() == ReportTable.TABLE_3
                    && !List.of("received_new", "carried_in", "carried_out").contains(first.row());
            for (int i = 0; result && i < row.cells().size(); i++) {
                CellRef ref = row.cells().get(i);
                for (long n = row.figures().get(i).asLong(); n > 0; n--) {
                    ReportTables.Builder organ = organ(wheel.next());
                    organ.add(ref, CellValue.of(1));
                    organ.add(new CellRef(ReportTable.TABLE_3, "received_new", ref.column()), CellValue.of(1));
                }
            }
        }
    }

    private Map<String, Integer> weights(String row) {
        return Objects.requireNonNull(weights.get(row), row);
    }

    private ReportTables.Builder organ(String code) {
        return organs.computeIfAbsent(code, organ -> ReportTables.builder());
    }

    private Map<String, ReportTables> built() {
        Map<String, ReportTables> built = new HashMap<>();
        organs.forEach((organ, tables) -> built.put(organ, tables.build()));
        return built;
    }
}
