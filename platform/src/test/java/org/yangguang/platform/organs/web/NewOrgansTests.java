package org.yangguang.platform.organs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.web.NewOrgans.NewOrgan;

class NewOrgansTests {

    private static final Organ BUREAU = new Organ(
            new OrganId(1),
            "D01",
            "甲局",
            OrganKind.DEPARTMENT,
            new OrganId(9),
            true,
            1,
            LocalDate.of(2019, 1, 1),
            null,
            null);

    @ParameterizedTest
    @ValueSource(strings = {"T01\t乙镇\t乡镇人民政府", "T01,乙镇,乡镇人民政府", "T01，乙镇，乡镇人民政府", "  T01 乙镇  乡镇人民政府 "})
    void a_line_is_read_however_its_parts_are_kept_apart(String line) {
        assertThat(read(line).organs()).containsExactly(new NewOrgan("T01", "乙镇", OrganKind.TOWNSHIP));
        assertThat(read(line).problems()).isEmpty();
    }

    @Test
    void a_line_without_a_kind_is_of_the_kind_chosen() {
        assertThat(read("D02 丙局\n\nD03 丁局").organs())
                .extracting(NewOrgan::kind)
                .containsExactly(OrganKind.DEPARTMENT, OrganKind.DEPARTMENT);
    }

    @Test
    void all_problems_are_named_at_once_each_with_its_line() {
        NewOrgans read = read("D01 丙局\nD02 甲局\nD/3 戊局 街道\nnew 己局\nD05\nD06 庚局\nD06 辛局");

        assertThat(read.problems())
                .satisfiesExactly(
                        taken -> assertThat(taken).startsWith("第1行：代码D01"),
                        name -> assertThat(name).startsWith("第2行：已经有名为“甲局”"),
                        kind -> assertThat(kind).startsWith("第3行：没有“街道”这种性质").contains("街道办事处"),
                        code -> assertThat(code).startsWith("第3行：代码由").contains("D/3"),
                        reserved -> assertThat(reserved).startsWith("第4行：代码由"),
                        parts -> assertThat(parts).startsWith("第5行：应写代码"),
                        twice -> assertThat(twice).startsWith("第7行：代码D06"));
    }

    @Test
    void nothing_and_too_much_are_told() {
        assertThat(read(" \n ").problems()).singleElement().asString().contains("请填写机关");
        String many = String.join(
                "\n",
                java.util.stream.IntStream.rangeClosed(1, 501)
                        .mapToObj(i -> "X" + i + " 第" + i + "局")
                        .toList());
        assertThat(read(many).problems()).singleElement().asString().contains("最多新增500个", "501个");
    }

    private static NewOrgans read(String text) {
        return NewOrgans.read(text, OrganKind.DEPARTMENT, List.of(BUREAU));
    }
}
