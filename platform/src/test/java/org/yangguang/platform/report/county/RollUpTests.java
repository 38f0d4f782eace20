package org.yangguang.platform.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.DeclaredZeros;
import org.yangguang.platform.report.returns.ReturnEditing;
import org.yangguang.platform.report.returns.Returns;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellType;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

@RunningPlatform
@Transactional
class RollUpTests {

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    ReturnEditing editing;

    @Autowired
    Returns returns;

    @Autowired
    RollUp rollUp;

    /** Each seed is another set of returns, in either form. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void returns_that_reconcile_add_up_to_tables_that_reconcile(long seed) {
        Random random = new Random(seed);
        int year = seed % 2 == 0 ? 2020 : 2022;
        ReportFormat format = ReportFormat.ofYear(year);
        List<OrganId> filing = new ArrayList<>();
        List<ReportTables> filed = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            OrganId organ = found("roll-up-" + i);
            PersonId clerk = people.appoint("甲", organ, "经办人", LocalDate.of(2019, 1, 1));
            editing.save(organ, year, 0, fields(format, random), clerk);
            ReportTables tables = returns.find(organ, year).orElseThrow().tables();
            assertThat(Reconciliation.check(format, DeclaredZeros.fill(format, tables)))
                    .isEmpty();
            filing.add(organ);
            filed.add(tables);
        }

        ReportTables sums = rollUp.tables(filing, year, RollUp.Scope.ENTERED);

        assertThat(Reconciliation.check(format, sums)).isEmpty();
        assertThat(sums).isEqualTo(DeclaredZeros.fill(format, ReportTables.sum(filed)));
        assertThat(org.yangguang.statute.report.RollUp.check(format, sums, filed))
                .isEmpty();
    }

    @Test
    void what_was_not_understood_counts_nowhere() {
        OrganId organ = found("roll-up-x");
        PersonId clerk = people.appoint("甲", organ, "经办人", LocalDate.of(2019, 1, 1));
        editing.save(organ, 2022, 0, Map.of("table_3/received_new/natural_person", "三件"), clerk);

        assertThat(rollUp.tables(List.of(organ), 2022, RollUp.Scope.ENTERED)
                        .count(CellRef.parse("table_3/received_new/total")))
                .isZero();
    }

    @Test
    void money_in_different_units_adds_up_to_the_last_yuan() {
        CellRef money = CellRef.parse("table_2/art20_9/centralised_procurement/total_amount");
        List<OrganId> filing = new ArrayList<>();
        for (String amount : List.of("1.5亿元", "2500万元", "1元")) {
            OrganId organ = found("roll-up-" + filing.size());
            PersonId clerk = people.appoint("甲", organ, "经办人", LocalDate.of(2019, 1, 1));
            editing.save(organ, 2020, 0, Map.of(money.toString(), amount), clerk);
            filing.add(organ);
        }

        assertThat(rollUp.tables(filing, 2020, RollUp.Scope.ENTERED).find(money).map(CellValue::printed))
                .hasValue("1.75000001亿元");
    }

    private OrganId found(String code) {
        return organs.found(code, code, OrganKind.DEPARTMENT, organs.root().id(), true, 900, LocalDate.of(2019, 1, 1));
    }

    /** Any figures, with as many results and open requests as requests, column by column. */
    private static Map<String, String> fields(ReportFormat format, Random random) {
        Map<String, Integer> received = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (CellSpec cell : format.cells()) {
            CellRef ref = cell.ref();
            boolean request = ref.table() == ReportTable.TABLE_3;
            if (cell.computed()
                    || (request && List.of("received_new", "carried_in").contains(ref.row()))) {
                continue;
            }
            int number = random.nextInt(4) == 0 ? random.nextInt(50) : 0;
            if (number > 0) {
                fields.put(ref.toString(), cell.type() == CellType.AMOUNT ? number + "万元" : String.valueOf(number));
            }
            if (request) {
                received.merge(ref.column(), number, Integer::sum);
            }
        }
        received.forEach((column, number) -> {
            int carriedIn = random.nextInt(number + 1);
            fields.put(new CellRef(ReportTable.TABLE_3, "carried_in", column).toString(), String.valueOf(carriedIn));
            fields.put(
                    new CellRef(ReportTable.TABLE_3, "received_new", column).toString(),
                    String.valueOf(number - carriedIn));
        });
        return fields;
    }
}
