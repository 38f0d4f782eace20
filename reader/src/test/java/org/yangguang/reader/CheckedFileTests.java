package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.statute.report.CheckResult;

class CheckedFileTests {

    static Stream<Map.Entry<String, byte[]>> county() {
        return SampleFiles.county2020().entrySet().stream();
    }

    static Stream<Map.Entry<String, byte[]>> town() {
        return SampleFiles.town2023().entrySet().stream();
    }

    private static CheckResult check(Map.Entry<String, byte[]> file) throws UnreadableReportException {
        var report = new ReportReader().read(file.getKey(), file.getValue());
        return CheckedFile.check(Map.of(file.getKey(), report)).getFirst().result();
    }

    @ParameterizedTest
    @MethodSource("county")
    void the_published_report_has_its_four_contradictions_in_every_file_type(Map.Entry<String, byte[]> file)
            throws Exception {
        CheckResult result = check(file);

        assertThat(result.findings())
                .extracting(finding -> "%s %s %s/%s %s %s"
                        .formatted(
                                finding.rule(),
                                finding.severity(),
                                finding.row(),
                                finding.column(),
                                finding.left(),
                                finding.right()))
                .containsExactly(
                        "R1 ERROR null/natural_person 47 46",
                        "R1 ERROR null/total 64 63",
                        "R9 WARNING received_new/total 45 63",
                        "R10 WARNING null/null 3 6");
        assertThat(result.notChecked())
                .contains("全年发布各类解读638件，其中为县政府文件起草的解读58件。")
                .noneMatch(sentence -> sentence.contains("124件")
                        || sentence.contains("行政诉讼4件")
                        // Found to contradict another sentence, so it was checked.
                        || sentence.contains("新闻发布会6次"));
    }

    @ParameterizedTest
    @MethodSource("town")
    void a_report_that_agrees_with_itself_has_none_in_every_file_type(Map.Entry<String, byte[]> file) throws Exception {
        CheckResult result = check(file);

        assertThat(result.findings()).isEmpty();
        assertThat(result.notChecked()).containsExactly("全年主动公开政府信息312条，制发行政规范性文件3件，废止1件。");
    }
}
