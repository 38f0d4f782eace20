package org.yangguang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.cli.Runs.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.cli.Runs.Run;

class YangguangTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "workdays add 2026-02-10 20 --json          | {\"date\":\"2026-03-16\",\"provisional\":false}",
                "--json workdays add 2026-12-07 20          | {\"date\":\"2027-01-04\",\"provisional\":true}",
                "workdays count 2026-02-10 2026-03-16 --json| {\"days\":20,\"provisional\":false}",
                "workdays count 2026-03-16 2026-03-16 --json| {\"days\":0,\"provisional\":false}",
                "workdays count 2026-12-31 2027-01-04 --json| {\"days\":2,\"provisional\":true}",
                "fee count 35 --json                        | {\"yuan\":3000}",
                "fee pages 68 --json                        | {\"yuan\":380}",
                "workdays add 2026-02-10 20                 | 2026-03-16",
                "workdays count 2026-02-10 2026-03-16       | 20个工作日",
            })
    void a_good_call_prints_its_answer_and_ends_with_0(String call, String expected) {
        assertThat(run(call.split(" "))).isEqualTo(new Run(0, expected, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workdays add 2026-02-30 20        | DATE “2026-02-30” 不是日期，应写作 2026-03-16。",
                "workdays add 2026-02-10 0         | N “0” 应为 1 至 2500 的整数。",
                "workdays add 2026-02-10 2501      | N “2501” 应为 1 至 2500 的整数。",
                "workdays add 2026-02-10 二十      | N “二十” 应为 1 至 2500 的整数。",
                "workdays add 1899-02-10 20        | DATE 1899-02-10 超出范围，应在 1990 年至 2099 年之间。",
                "workdays count 2026-03-16 2026-02-10 | 止日 2026-02-10 早于起日 2026-03-16。",
                "workdays add 2026-02-10           | 缺少参数：N。用法见 yangguang workdays add --help",
                "fee count 0                       | N “0” 应为 1 至 1000000 的整数。",
                "fee count 99999999999             | N “99999999999” 应为 1 至 1000000 的整数。",
                "frobnicate                        | 不认识的命令或者参数：frobnicate。用法见 yangguang --help",
                "workdays                         | 缺少命令：add、count。用法见 yangguang workdays --help",
                "report --json                    | 缺少命令：check、extract。用法见 yangguang report --help",
                "fee count 3 --yaml                | 不认识的命令或者参数：--yaml。用法见 yangguang fee count --help",
            })
    void a_wrong_call_says_why_and_ends_with_2(String call, String expected) {
        assertThat(run(call.split(" "))).isEqualTo(new Run(2, "", expected));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(run("workdays", "add", "tomorrow", "many").err().lines()).hasSize(2);
    }

    @Test
    void without_a_command_the_usage_is_shown() {
        Run run = run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("用法：yangguang", "workdays", "fee").doesNotContain("rehearse");
        assertThat(run("--help").out()).isEqualTo(run.err());
    }

    @Test
    void a_rehearsal_is_silent() {
        assertThat(run("rehearse")).isEqualTo(new Run(0, "", ""));
    }
}
