package org.yangguang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.cli.Runs.run;
import static org.yangguang.cli.Runs.runWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.cli.Runs.Run;

class PrivacyCommandTests {
    private static final String LETTER = "身份证号110101199003077758，文号青政〔2020〕8号。";

    @TempDir
    private Path directory;

    @Test
    void findings_are_one_json_document_with_their_places_and_end_with_1() {
        Run run = runWith(LETTER, "privacy", "scan", "-", "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("{\"findings\":[{\"kind\":\"ID_NUMBER\",\"start\":4,\"end\":22,"
                        + "\"text\":\"110101199003077758\",\"masked\":\"110***********7758\"}]}");
    }

    @Test
    void a_text_without_personal_data_ends_with_0() {
        Run run = runWith("咨询电话：0571-64020011", "privacy", "scan", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("没有发现个人信息。");
        assertThat(runWith("", "privacy", "scan", "--json", "-").status()).isEqualTo(2);
    }

    @Test
    void redact_writes_the_clean_file_tells_the_findings_and_ends_with_0() throws IOException {
        Path in = Files.writeString(directory.resolve("信.txt"), LETTER);
        Path out = directory.resolve("公开.txt");

        Run run = run("privacy", "redact", in.toString(), "-o", out.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("身份证号码", "共1处。");
        assertThat(out).hasContent("身份证号110***********7758，文号青政〔2020〕8号。");
        assertThat(run("privacy", "scan", out.toString()).status()).isZero();
    }

    @Test
    void a_file_that_cannot_be_cleaned_ends_with_2_and_nothing_is_written() throws IOException {
        Path in = Files.writeString(directory.resolve("旧.rtf"), "{\\rtf1 x}");
        Path out = directory.resolve("新.rtf");

        Run run = run("privacy", "redact", in.toString(), "-o", out.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("RTF", "另存为");
        assertThat(out).doesNotExist();
        assertThat(run("privacy", "redact", in.toString()).status()).isEqualTo(2);
        assertThat(run("privacy", "scan", directory.resolve("没有").toString()).status())
                .isEqualTo(2);
    }
}
