package org.yangguang.platform.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.platform.requests.papers.word.Filling;
import org.yangguang.platform.requests.papers.word.PaperPage;
import org.yangguang.platform.requests.papers.word.Values;
import org.yangguang.platform.requests.papers.word.WordFile;
import org.yangguang.statute.outcome.Remedies;
import org.yangguang.statute.outcome.Remedy;
import org.yangguang.statute.outcome.RemedyLaw;
import org.yangguang.statute.outcome.RemedySettings;

/** The built-in templates, filled in with examples. */
class BuiltInTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_built_in_template_passes_the_check_that_those_of_the_county_must_pass(PaperKind kind) {
        assertThat(TemplateCheck.problems(kind, BuiltIn.template(kind).bytes())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void word_and_pdf_hold_every_field_and_the_same_text(PaperKind kind) throws IOException {
        PaperContent content = Examples.of(kind, DAY);
        Values values = FilledIn.of(content, Settings.full(), "沂自然资规公复〔2026〕12号", remedy(content));
        WordFile word = Filling.fill(BuiltIn.template(kind), values);
        byte[] pdf = PaperPage.of(word).pdf();
        Path shown = Files.createDirectories(Path.of("target/papers"));
        Files.write(shown.resolve(kind.number() + ".pdf"), pdf);
        Files.write(shown.resolve(kind.number() + ".docx"), word.bytes());

        String inWord = squeezed(text(word));
        String inPdf = squeezed(text(pdf));
        for (PaperField field : kind.allFields()) {
            if (field.kind() == PaperField.Kind.LIST) {
                values.lists()
                        .getOrDefault(field.label(), List.of())
                        .forEach(item -> item.entrySet().stream()
                                .filter(part -> field.columns().isEmpty()
                                        || field.columns().contains(part.getKey()))
                                .forEach(part -> {
                                    assertThat(inWord).contains(squeezed(part.getValue()));
                                    assertThat(inPdf).contains(squeezed(part.getValue()));
                                }));
            } else {
                String value = squeezed(values.texts().getOrDefault(field.label(), ""));
                assertThat(value).as(field.label()).isNotEmpty();
                assertThat(inWord).as(field.label()).contains(value);
                assertThat(inPdf).as(field.label()).contains(value);
            }
        }
        assertThat(inWord).doesNotContain("{{");
        assertThat(inPdf).isEqualTo(inWord);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void the_remedy_is_the_statutes_for_the_law_of_the_day(PaperKind kind) {
        for (LocalDate day :
                new LocalDate[] {LocalDate.of(2021, 1, 28), LocalDate.of(2024, 3, 1), LocalDate.of(2025, 6, 1), DAY}) {
            String printed = remedy(Examples.of(kind, day));
            if (kind.remedy()) {
                Remedy law = new Remedies(RemedySettings.standard())
                        .of(kind.decision().orElseThrow(), day, Settings.full().replyingOrgan(), false, null);
                assertThat(law).isInstanceOfSatisfying(Remedy.Paragraph.class, paragraph -> {
                    assertThat(printed).isEqualTo(paragraph.text());
                    assertThat(paragraph.law()).isEqualTo(RemedyLaw.on(day));
                });
            } else {
                assertThat(printed).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED_STATE_SECRET,  2023-12-31, false",
        "REFUSED_STATE_SECRET,  2024-01-01, true",
        "REFUSED_PROCESS,       2025-06-01, true",
        "PARTIAL,               2026-03-16, true",
        "NOT_HELD_NONEXISTENT,  2026-03-16, false",
        "NOT_HANDLED_PETITION,  2026-03-16, false",
        "NOT_CORRECTED_CLOSING, 2026-03-16, false"
    })
    void reconsideration_first_is_said_where_nothing_is_disclosed_since_2024(
            PaperKind kind, LocalDate day, boolean first) {
        assertThat(remedy(Examples.of(kind, day)).contains("内先向")).isEqualTo(first);
    }

    @Test
    void an_answer_delivered_online_names_the_way_to_reconsideration_online() {
        PaperContent online = new PaperContent(
                PaperKind.DISCLOSED, Examples.of(PaperKind.DISCLOSED, DAY).values(), DAY, true);
        assertThat(remedy(online)).contains("https://xzfy.example.gov.cn");
    }

    private static String remedy(PaperContent content) {
        return PaperRemedies.of(content, Settings.full()).text();
    }

    private static String text(WordFile word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.bytes()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without blanks, and without the numbers of pages. */
    private static String squeezed(String text) {
        return text.replaceAll("(?m)^\\s*— ?(\\d+|PAGE)? ?1? ?—\\s*$", "")
                .replaceAll("— ?(PAGE ?)?\\d+ ?—", "")
                .replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
