package org.yangguang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.privacy.LabelledTexts.Labelled;
import org.yangguang.privacy.files.PrivateFiles;
import org.yangguang.privacy.files.Redaction;
import org.yangguang.privacy.files.Redaction.Redacted;

class LabelledRedactionTests {

    private static final PrivacyScanner SCANNER = new PrivacyScanner();
    private static final PrivateFiles FILES = new PrivateFiles(SCANNER);

    @Test
    void every_labelled_text_is_masked_without_being_refused_and_nothing_that_was_found_stays() {
        for (Labelled labelled : all()) {
            Redaction answer = FILES.redact(labelled.text().getBytes(StandardCharsets.UTF_8), "来文.txt");

            assertThat(answer).as(labelled.text()).isInstanceOf(Redacted.class);
            String masked = new String(((Redacted) answer).content(), StandardCharsets.UTF_8);
            for (Finding finding : SCANNER.scan(labelled.text())) {
                assertThat(masked.substring(finding.start(), finding.end()))
                        .as(labelled.text())
                        .isEqualTo(finding.masked());
            }
        }
    }

    @Test
    void an_address_is_masked_down_to_the_district_and_no_community_stays() {
        assertThat(SCANNER.scan("现住青河县城关镇西门社区环城北路56弄8号"))
                .singleElement()
                .extracting(Finding::masked)
                .isEqualTo("青河县" + "*".repeat(16));
    }

    @Test
    void text_that_was_starred_before_is_neither_refused_nor_a_hiding_place() {
        String text = "姓名：张**，电话138****3456，身份证号110***********7758，住青河县******，另一电话13958123457*";

        Redaction answer = FILES.redact(text.getBytes(StandardCharsets.UTF_8), "来文.txt");

        assertThat(answer).isInstanceOf(Redacted.class);
        assertThat(new String(((Redacted) answer).content(), StandardCharsets.UTF_8))
                .isEqualTo(text.replace("13958123457", "139****3457"));
    }

    private static List<Labelled> all() {
        return Stream.of(
                        LabelledTexts.tuned(),
                        LabelledTexts.heldOut(),
                        LabelledTexts.secondCounty(),
                        LabelledTexts.thirdCounty())
                .flatMap(List::stream)
                .toList();
    }
}
