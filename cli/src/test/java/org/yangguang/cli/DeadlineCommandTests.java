package org.yangguang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.cli.Runs.run;
import static org.yangguang.cli.Runs.runWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.cli.Runs.Run;

class DeadlineCommandTests {
    private static final String THIRD_PARTY = """
            {"received": "2026-04-01", "as_of": "2026-05-10",
             "events": [{"on": "2026-05-06", "kind": "EXTENDED", "days": 20},
                        {"on": "2026-04-27", "kind": "THIRD_PARTY_ANSWERED"},
                        {"on": "2026-04-08", "kind": "THIRD_PARTY_ASKED", "letter_received": "2026-04-10"}]}
            """;
    private static final String TWO_EXTENSIONS = """
            {"received": "2026-03-02", "as_of": "2026-05-10",
             "events": [{"on": "2026-03-10", "kind": "EXTENDED", "days": 5},
                        {"on": "2026-03-11", "kind": "EXTENDED", "days": 5},
                        {"on": "2026-03-01", "kind": "REPLIED", "delivery": "POST"}]}
            """;

    @Test
    void a_case_is_answered_in_the_agreed_shape() {
        assertThat(runWith(THIRD_PARTY, "deadline", "-", "--json")).isEqualTo(new Run(0, """
                        {"state":"RUNNING","due":"2026-06-18","provisional":false,"overdue":false,"days_left":29,\
                        "steps":[{"on":"2026-04-01","effect":"START","due":"2026-04-30","basis":"Art. 33"},\
                        {"on":"2026-04-08","effect":"PAUSE","due":"2026-05-27","basis":"Art. 33",\
                        "event":"THIRD_PARTY_ASKED","until":"2026-05-06"},\
                        {"on":"2026-04-27","effect":"RESUME","due":"2026-05-21","basis":"Art. 33",\
                        "event":"THIRD_PARTY_ANSWERED"},\
                        {"on":"2026-05-06","effect":"EXTEND","due":"2026-06-18","basis":"Art. 33",\
                        "event":"EXTENDED"}],"breaches":[]}""", ""));
    }

    @Test
    void a_breach_is_named_with_its_article() {
        String json = runWith("""
                        {"received": "2026-03-02", "as_of": "2026-03-13",
                         "events": [{"on": "2026-03-12", "kind": "CORRECTION_ASKED"}]}
                        """, "deadline", "-", "--json").out();

        assertThat(json).contains("{\"on\":\"2026-03-12\",\"rule\":\"CORRECTION_LATE\",\"basis\":\"Art. 30\"");
    }

    @Test
    void where_no_clock_runs_the_date_is_null() {
        String json = runWith("""
                        {"received": "2026-03-02", "as_of": "2026-03-13",
                         "events": [{"on": "2026-03-11", "kind": "CORRECTION_ASKED"}]}
                        """, "deadline", "-", "--json").out();

        assertThat(json)
                .startsWith(
                        "{\"state\":\"STOPPED\",\"due\":null,\"provisional\":false,\"overdue\":false,\"days_left\":null,");
    }

    @Test
    void every_event_that_the_law_does_not_allow_is_named() {
        Run run = runWith(TWO_EXTENSIONS, "deadline", "-", "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        {"refused":[{"on":"2026-03-01","kind":"REPLIED","rule":"BEFORE_RECEIPT","basis":"Art. 31",\
                        "message":"2026-03-01答复：早于收到申请之日（《条例》第三十一条）。"},\
                        {"on":"2026-03-11","kind":"EXTENDED","rule":"SECOND_EXTENSION","basis":"Art. 33",\
                        "message":"2026-03-11延长答复期限：答复期限只能延长一次（《条例》第三十三条）。"}]}""");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void an_array_of_cases_gives_an_array_of_answers() {
        Run run = runWith("[" + THIRD_PARTY + "," + TWO_EXTENSIONS + "]", "deadline", "-", "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("[{\"state\":\"RUNNING\"")
                .contains("},{\"refused\":[{")
                .endsWith("}]}]");
        assertThat(run.err()).startsWith("第2件2026-03-01答复");
        assertThat(runWith("[]", "deadline", "-", "--json")).isEqualTo(new Run(0, "[]", ""));
    }

    @Test
    void people_read_the_same_in_chinese(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("案件.json"), THIRD_PARTY);

        assertThat(run("deadline", file.toString(), "--explain").out())
                .startsWith("""
                        状态：计时中
                        答复期限届满之日：2026-06-18，尚余29个工作日
                        经过：
                          2026-04-01 起算，答复期限至2026-04-30（《条例》第三十三条）
                          2026-04-08 征求第三方意见，暂停计算，对方应于2026-05-06前（含当日）办理，答复期限至2026-05-27（《条例》第三十三条）
                          2026-04-27 收到第三方意见，恢复计算，答复期限至2026-05-21（《条例》第三十三条）
                          2026-05-06 延长答复期限，延长，答复期限至2026-06-18（《条例》第三十三条）
                        逐日说明：
                          2026-04-01 不计 起算日，当日不计入，《条例》第三十三条
                          2026-04-02 第1日 工作日，星期四
                        """)
                .endsWith("  2026-06-18 第40日 工作日，星期四");
        assertThat(run("deadline", file.toString()).out())
                .doesNotContain("逐日说明")
                .endsWith("\n哪一天计入、哪一天不计入及其依据，加 --explain 查看。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"received\": \"2026-04-01\"                    | 输入不是有效的 JSON（第1行第26列附近）。",
                "                                                 | 输入为空，没有 JSON 文档。",
                "{} {}                                            | JSON 文档之后还有多余内容（第1行）。",
                "3                                                | 输入不是 JSON 对象。",
                "[3]                                              | [0]不是 JSON 对象。",
                "{\"as_of\": \"2026-04-01\"}                      | received 缺失。",
                "{\"received\":\"2026-04-02\",\"as_of\":\"2026-04-01\"} | as_of 2026-04-01 早于 received 2026-04-02。",
                "{\"received\":\"2026-04-02\",\"as_of\":\"2026-4-9\"}   | as_of “2026-4-9” 不是日期，应写作 2026-03-16。",
                "{\"received\":\"2026-04-02\",\"received\":\"2026-04-02\"} | 输入不是有效的 JSON（第1行第36列附近）。",
                "{\"received\":\"2026-04-02\",\"as_of\":\"2026-04-09\",\"event\":[]} | event 不认识，此处可以有 received、as_of、events。",
                "{\"received\":\"2026-04-02\",\"as_of\":\"2026-04-09\",\"events\":{}} | events 应为数组。",
                "{\"received\":\"2026-04-02\",\"as_of\":\"2026-04-09\",\"events\":[7]} | events[0] 不是 JSON 对象。",
            })
    void what_cannot_be_read_is_said_and_ends_with_2(String input, String message) {
        assertThat(runWith(input == null ? "" : input, "deadline", "-", "--json"))
                .isEqualTo(new Run(2, "", message));
    }

    @Test
    void all_that_is_wrong_with_a_case_is_said_at_once() {
        String input = """
                {"received": "2026-03-02", "as_of": "2026-05-10",
                 "events": [{"on": "2026-03-10", "kind": "EXTENDED", "days": "five"},
                            {"on": "2026-03-11", "kind": "EXTEND"},
                            {"on": "2026-03-11", "kind": "DEFERRED"},
                            {"kind": "WITHDRAWN", "reason": "x"},
                            {"on": "2026-03-12", "kind": "THIRD_PARTY_ASKED", "letter_recieved": "2026-03-13"},
                            {"on": "2026-03-13", "kind": "REPLIED", "delivery": "PIGEON"}]}
                """;

        assertThat(runWith(input, "deadline", "-").err().lines())
                .satisfiesExactly(
                        it -> assertThat(it).isEqualTo("events[0].days “five” 应为整数。"),
                        it -> assertThat(it).startsWith("events[1].kind “EXTEND” 不认识，应为 CORRECTION_ASKED、"),
                        it -> assertThat(it).isEqualTo("events[2].until 缺失。"),
                        it -> assertThat(it).isEqualTo("events[3].on 缺失。"),
                        it -> assertThat(it)
                                .isEqualTo("events[4].letter_recieved 不认识，此处可以有 on、kind、id、letter_received。"),
                        it -> assertThat(it).isEqualTo("events[5].delivery “PIGEON” 不认识，应为 POST、IN_PERSON、ONLINE 之一。"));
    }

    @Test
    void a_file_that_is_not_there_or_not_text_is_said(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("case.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(run("deadline", "missing.json")).isEqualTo(new Run(2, "", "没有这个文件：missing.json"));
        assertThat(run("deadline", folder.toString()).err()).endsWith("是目录，不是文件。");
        assertThat(run("deadline", binary.toString()).err()).endsWith("不是 UTF-8 编码的文本。");
    }

    @Test
    void the_calendar_can_be_chosen(@TempDir Path folder) throws IOException {
        Path notices = Files.writeString(folder.resolve("local.csv"), """
                notice: 示例〔2026〕1号
                issued: 2026-01-05
                title: 关于地方节日放假的示例
                local: 示例州
                2026-03-03,HOLIDAY,地方节日
                """);

        assertThat(run("workdays", "add", "2026-03-02", "1", "--notices", notices.toString())
                        .out())
                .isEqualTo("2026-03-04");
        assertThat(run("workdays", "add", "2020-01-15", "20", "--known-on", "2020-01-25")
                        .out())
                .isEqualTo("2020-02-17");
    }
}
