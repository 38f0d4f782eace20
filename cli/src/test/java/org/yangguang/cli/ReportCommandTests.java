package org.yangguang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.cli.Runs.run;
import static org.yangguang.cli.Runs.runWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.cli.Runs.Run;

class ReportCommandTests {
    @TempDir
    private Path directory;

    /** Title and the first, second and last row of table 三 with its total, each row given as seven figures. */
    private static String report(String title, String received, String carriedIn, String total, String carriedOut) {
        return Stream.of(
                        title,
                        "一、本年新收政府信息公开申请数量\t" + received,
                        "二、上年结转政府信息公开申请数量\t" + carriedIn,
                        "（七）总计\t" + total,
                        "四、结转下年度继续办理\t" + carriedOut)
                .map(line -> line.replace(' ', '\t'))
                .collect(Collectors.joining("\n"));
    }

    private static final String SOUND =
            report("青河县2023年政府信息公开工作年度报告", "4 0 0 0 0 1 5", "1 0 0 0 0 0 1", "3 0 0 0 0 1 4", "2 0 0 0 0 0 2");
    private static final String BROKEN =
            report("青河县2023年政府信息公开工作年度报告", "46 0 0 0 0 0 46", "1 0 0 0 0 0 1", "46 0 0 0 0 0 46", "0 0 0 0 0 0 0");

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void extracted_tables_are_one_json_document_without_absent_cells() throws IOException {
        Run run = run("report", "extract", "--json", file("a.txt", SOUND));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"format\":\"CN-OGI-AR-2021\",\"year\":2023,\"organ\":\"青河县\",\"table_2\":{},"
                        + "\"table_3\":{\"received_new\":{\"natural_person\":4,\"legal_commercial\":0,")
                .doesNotContain("disclosed")
                .endsWith("\"total\":2}},\"table_4\":{}}");
    }

    @Test
    void a_report_without_contradiction_ends_with_0_and_says_what_it_could_not_check() throws IOException {
        Run run = run("report", "check", file("a.txt", SOUND));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("青河县 2023年", "没有发现矛盾。", "未核对", "二、主动公开政府信息情况");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_contradiction_ends_with_1_and_shows_both_sides() throws IOException {
        String broken = file("b.txt", BROKEN);
        Run run = run("report", "check", "--json", broken);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"file\":\"" + broken + "\",\"rule\":\"R1\",\"table\":\"table_3\","
                        + "\"column\":\"natural_person\",\"row\":null,\"left\":47,\"right\":46,\"severity\":\"error\"");
        assertThat(run("report", "check", broken).out()).contains("发现2处矛盾", "[错误 R1]");
    }

    @Test
    void standard_input_is_a_file_named_by_a_dash() {
        assertThat(runWith(BROKEN, "report", "check", "--json", "-").out()).contains("{\"file\":\"-\",\"rule\":\"R1\"");
    }

    @Test
    void a_bad_file_ends_with_2_and_one_sentence_but_the_others_are_judged() throws IOException {
        String letter = file("c.txt", "关于放假的通知");
        Run run = run("report", "check", "--json", letter, file("b.txt", BROKEN), directory + "/missing.docx");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\"rule\":\"R1\"");
        assertThat(run.err().lines())
                .containsExactly(
                        letter + "：这份文件里没有找到年度报告的表二、表三和表四，不像是政府信息公开工作年度报告。", "没有这个文件：" + directory + "/missing.docx");
    }
}
