package org.yangguang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.cli.Runs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.cli.Runs.Run;
import org.yangguang.reader.SampleFiles;

/** From a real file to what a person or a script reads. */
class CountyReportTests {
    private static final Pattern FINDING =
            Pattern.compile("\\{\"file\":\"[^\"]*年报[^\"]*\",(\"rule\".*?),\"message\":\"");

    @TempDir
    private Path directory;

    static Stream<Map.Entry<String, byte[]>> county() {
        return SampleFiles.county2020().entrySet().stream();
    }

    static Stream<Map.Entry<String, byte[]>> town() {
        return SampleFiles.town2023().entrySet().stream();
    }

    private String written(Map.Entry<String, byte[]> file) throws IOException {
        return Files.write(directory.resolve(file.getKey()), file.getValue()).toString();
    }

    @ParameterizedTest
    @MethodSource("county")
    void a_script_reads_the_four_contradictions_of_the_published_report(Map.Entry<String, byte[]> file)
            throws IOException {
        String name = written(file);
        Run run = run("report", "check", "--json", name);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"not_checked\":[{\"file\":\"" + name + "\",\"sentence\":\"");
        assertThat(FINDING.matcher(run.out()).results().map(finding -> finding.group(1)))
                .containsExactly("""
                        "rule":"R1","table":"table_3","column":"natural_person","row":null,"left":47,"right":46,"severity":"error\"""", """
                        "rule":"R1","table":"table_3","column":"total","row":null,"left":64,"right":63,"severity":"error\"""", """
                        "rule":"R9","table":"table_3","column":"total","row":"received_new","left":45,"right":63,"severity":"warning\"""", """
                        "rule":"R10","table":null,"column":null,"row":null,"left":3,"right":6,"severity":"warning\"""");
    }

    @ParameterizedTest
    @MethodSource("county")
    void a_person_reads_both_sides_and_what_was_not_checked(Map.Entry<String, byte[]> file) throws IOException {
        Run run = run("report", "check", written(file));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "沂水县 2020年（CN-OGI-AR-2019）",
                        "发现4处矛盾：",
                        "[错误 R1] 自然人：本年新收46＋上年结转1＝47，办理结果总计46＋结转下年度0＝46，相差1",
                        "[错误 R1] 总计：本年新收63＋上年结转1＝64，办理结果总计63＋结转下年度0＝63，相差1",
                        "[提示 R9] 本年新收政府信息公开申请数量：正文写45件，表中为63件，相差18",
                        "[提示 R10] 正文前后不一：一处写3次，另一处写6次，相差3，可能口径不同，请核实",
                        "未核对（看不懂或没有找到）：",
                        "  全县回应社会关切867次，其中县级以上170次。");
    }

    @ParameterizedTest
    @MethodSource("town")
    void a_report_that_agrees_with_itself_ends_with_0(Map.Entry<String, byte[]> file) throws IOException {
        String name = written(file);
        Run run = run("report", "check", name);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("没有发现矛盾。");
        assertThat(run("report", "check", "--json", name).out()).startsWith("{\"findings\":[],");
    }
}
