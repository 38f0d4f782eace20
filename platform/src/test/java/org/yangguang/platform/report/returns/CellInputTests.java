package org.yangguang.platform.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;

class CellInputTests {

    private static final CellRef COUNT = new CellRef(ReportTable.TABLE_3, "received_new", "natural_person");
    private static final CellRef SIGNED =
            new CellRef(ReportTable.TABLE_2, "art20_6/administrative_coercion", "change_this_year");
    private static final CellRef AMOUNT =
            new CellRef(ReportTable.TABLE_2, "art20_9/centralised_procurement", "total_amount");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT  | 46          | 46
                    COUNT  | ' ４６ '    | 46
                    COUNT  | 046         | 46
                    COUNT  | '66,620'    | 66620
                    COUNT  | '７７０，５４８' | 770548
                    COUNT  | '1 234 567' | 1234567
                    COUNT  | 0           | 0
                    SIGNED | -13         | -13
                    SIGNED | －13        | -13
                    SIGNED | −13         | -13
                    SIGNED | +5          | 5
                    AMOUNT | 6.7328亿元  | 6.7328亿元
                    AMOUNT | '1,200.50 万元' | 1200.5万元
                    AMOUNT | 0           | 0
                    """)
    void figures_are_read_as_people_type_them(String kind, String typed, String printed) {
        assertThat(read(kind, typed))
                .isInstanceOfSatisfying(
                        CellInput.Understood.class,
                        understood -> assertThat(understood.value().printed()).isEqualTo(printed));
    }

    @ParameterizedTest
    @CsvSource({"COUNT,''", "COUNT,'  '", "COUNT,/", "COUNT,—", "COUNT,-", "SIGNED,－"})
    void an_empty_cell_and_a_stroke_declare_nothing(String kind, String typed) {
        assertThat(read(kind, typed)).isInstanceOf(CellInput.Blank.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT  | 四十六    | 不是数字
                    COUNT  | -3        | 不能是负数
                    COUNT  | 4.5       | 只能填整数
                    COUNT  | 46件      | 只填数字
                    COUNT  | 1,23      | 不是数字
                    SIGNED | 1.5       | 只能填整数
                    AMOUNT | 120.5     | 没有单位
                    AMOUNT | 120.5美元 | 看不懂
                    AMOUNT | -1万元    | 不能是负数
                    """)
    void anything_else_is_kept_with_what_to_do(String kind, String typed, String problem) {
        assertThat(read(kind, typed)).isInstanceOfSatisfying(CellInput.NotUnderstood.class, refused -> {
            assertThat(refused.typed()).isEqualTo(typed);
            assertThat(refused.problem()).contains(typed).contains(problem);
        });
    }

    private static CellInput read(String kind, String typed) {
        CellRef ref = switch (kind) {
            case "COUNT" -> COUNT;
            case "SIGNED" -> SIGNED;
            default -> AMOUNT;
        };
        return CellInput.read(ReportFormat.ofYear(2020).spec(ref), typed);
    }
}
