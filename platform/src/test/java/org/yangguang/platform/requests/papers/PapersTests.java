package org.yangguang.platform.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.papers.Template.Owner;
import org.yangguang.platform.requests.papers.word.PaperPage;
import org.yangguang.platform.requests.papers.word.WordFile;

@RunningPlatform
class PapersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Autowired
    Papers papers;

    @Autowired
    Registering registering;

    @Autowired
    PaperSettings settings;

    @Autowired
    Templates templates;

    @Autowired
    OutdatedTemplates outdated;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Files files;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private OrganId organ = new OrganId(0);

    @BeforeEach
    void anOrganOfTheDemonstration() {
        organ = organs.findByCode("371323-D12").orElseThrow().id();
    }

    @Test
    void an_issued_document_has_its_number_in_word_and_pdf_and_is_found_with_its_request() throws IOException {
        RequestId request = request();
        Paper paper = issue(organ, request, Examples.of(PaperKind.DISCLOSED, DAY));

        assertThat(paper.number()).matches("沂自然资规公复〔2026〕\\d+号");
        String number = Objects.requireNonNull(paper.number());
        try (PDDocument pdf = Loader.loadPDF(content(paper.pdf()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(number, "沂水县人民法院");
        }
        assertThat(PaperPage.of(WordFile.read(content(paper.word())).orElseThrow())
                        .text())
                .contains(number);
        assertThat(papers.of(request)).containsExactly(paper);
        assertThat(papers.find(paper.id())).contains(paper);
        assertThat(database.sql("select bool_and(sealed) from stored_file where id in (:word, :pdf)")
                        .param("word", paper.word().value())
                        .param("pdf", paper.pdf().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void answers_and_notices_are_two_series_and_a_record_has_no_number() {
        OrganId other = organs.findByCode("371323-D17").orElseThrow().id();
        RequestId request = request();
        assertThat(List.of(
                        issue(other, request, Examples.of(PaperKind.CORRECTION_NOTICE, DAY)),
                        issue(other, request, Examples.of(PaperKind.DISCLOSED, DAY)),
                        issue(other, request, Examples.of(PaperKind.REFUSED_PROCESS, DAY)),
                        issue(other, request, Examples.of(PaperKind.RECEIPT, DAY.plusMonths(2))),
                        issue(other, request, Examples.of(PaperKind.SEARCH_RECORD, DAY))))
                .extracting(Paper::number)
                .containsExactly("沂商务公通〔2026〕1号", "沂商务公复〔2026〕1号", "沂商务公复〔2026〕2号", "沂商务公通〔2026〕2号", null);
    }

    @Test
    void a_series_begins_anew_with_the_year() {
        OrganId other = organs.findByCode("371323-D16").orElseThrow().id();
        Map<String, String> values =
                new HashMap<>(Examples.of(PaperKind.RECEIPT, DAY).values());
        values.put("receivedOn", "2025-07-01");
        PaperContent earlier = new PaperContent(PaperKind.RECEIPT, values, LocalDate.of(2025, 7, 1), false);
        assertThat(List.of(
                        issue(other, request(), earlier),
                        issue(other, request(), earlier),
                        issue(other, request(), Examples.of(PaperKind.RECEIPT, DAY))))
                .extracting(Paper::number)
                .containsExactly("沂农公通〔2025〕1号", "沂农公通〔2025〕2号", "沂农公通〔2026〕1号");
    }

    @Test
    void many_at_once_and_deeds_that_fail_leave_no_gap_and_no_number_twice() throws Exception {
        OrganId busy = organs.findByCode("371323-D18").orElseThrow().id();
        List<Callable<String>> deeds = IntStream.range(0, 24)
                .<Callable<String>>mapToObj(i -> () -> {
                    try {
                        return transaction.execute(status -> {
                            Paper paper = papers.issue(busy, request(), Examples.of(PaperKind.RECEIPT, DAY));
                            if (i % 3 == 0) {
                                throw new IllegalStateException("the deed failed after all");
                            }
                            return Objects.requireNonNull(paper.number());
                        });
                    } catch (IllegalStateException failed) {
                        return "";
                    }
                })
                .toList();
        List<String> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<String> done : threads.invokeAll(deeds)) {
                if (!done.get().isEmpty()) {
                    given.add(done.get());
                }
            }
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj(serial -> "沂文旅公通〔2026〕" + serial + "号")
                        .toList());
    }

    @Test
    void outside_a_deed_nothing_is_issued() {
        assertThatThrownBy(() -> papers.issue(organ, request(), Examples.of(PaperKind.DISCLOSED, DAY)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_document_with_problems_is_not_issued() {
        PaperContent empty = new PaperContent(PaperKind.DISCLOSED, Map.of(), DAY, false);
        assertThatThrownBy(() -> issue(organ, request(), empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("请填写收件人");
    }

    @Test
    void everything_that_is_missing_or_wrong_is_told_at_once() {
        Map<String, String> values =
                new HashMap<>(Examples.of(PaperKind.EXTENSION_NOTICE, DAY).values());
        values.remove("addressee");
        values.put("reason", "理".repeat(2001));
        values.put("days", "21");
        values.put("dueBefore", "");
        values.put("dueAfter", "三月底");
        values.put("receivedOn", "2026-03-17");
        values.put("remedy", "请提起行政诉讼");
        values.put("number", "1号");
        values.put("colour", "red");
        assertThat(papers.check(organ, new PaperContent(PaperKind.EXTENSION_NOTICE, values, DAY, false))
                        .problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "请填写收件人",
                        "延期理由最多2000字，现在是2001字，请删减",
                        "延长的期限最长不得超过20个工作日（第三十三条第二款）",
                        "请填写原答复期限",
                        "现答复期限应写成年-月-日，例如 2026-03-16",
                        "收到日期不能晚于成文日期",
                        "救济途径由系统按作出答复之日的法律写入，不能手工填写",
                        "文号由系统写入，不能手工填写",
                        "政府信息公开延期答复告知书没有栏目“colour”");
    }

    @Test
    void an_extension_after_the_due_date_is_told_to_have_no_effect() {
        Map<String, String> values =
                new HashMap<>(Examples.of(PaperKind.EXTENSION_NOTICE, DAY).values());
        values.put("dueBefore", "2026-03-13");
        assertThat(papers.check(organ, new PaperContent(PaperKind.EXTENSION_NOTICE, values, DAY, false))
                        .problems())
                .containsExactly(new Problem("dueBefore", "原答复期限已过，延期没有效力（第三十三条第二款）"));
    }

    @Test
    void a_withheld_part_without_its_ground_is_told() {
        Map<String, String> values =
                new HashMap<>(Examples.of(PaperKind.PARTIAL, DAY).values());
        values.put("withheld", "附表中的身份证号码｜涉及个人隐私\n会议记录");
        assertThat(papers.check(organ, new PaperContent(PaperKind.PARTIAL, values, DAY, false))
                        .problems())
                .containsExactly(new Problem("withheld", "不予公开的部分第2项应写明内容｜依据和理由，中间用“｜”隔开"));
    }

    @Test
    void without_the_data_of_remedies_no_answer_goes_out_but_a_notice_does() {
        transaction.executeWithoutResult(status -> {
            PaperSetting full = settings.get(organ);
            settings.save(
                    organ,
                    new PaperSetting(
                            full.issuer(), full.abbreviation(), full.contact(), full.remedyKind(), "", "", "", "", ""));
            assertThat(papers.check(organ, Examples.of(PaperKind.DISCLOSED, DAY))
                            .problems())
                    .extracting(Problem::message)
                    .containsExactly("无法写明救济途径：请先在文书设置里填写行政复议机关", "无法写明救济途径：请先在文书设置里填写基层人民法院");
            assertThat(papers.check(organ, Examples.of(PaperKind.EXTENSION_NOTICE, DAY))
                            .passed())
                    .isTrue();
            status.setRollbackOnly();
        });
    }

    @Test
    void every_organ_of_the_demonstration_can_issue_and_no_two_have_numbers_alike() {
        assertThat(organs.list()).hasSize(72).allSatisfy(each -> {
            PaperSetting setting = settings.get(each.id());
            assertThat(setting.allMissing()).as(each.name()).isEmpty();
            assertThat(setting.issuer()).doesNotContain("演示").contains("沂水");
            assertThat(PaperRemedies.of(Examples.of(PaperKind.REFUSED_PROCESS, DAY), setting)
                            .missing())
                    .isEmpty();
        });
    }

    @Test
    void an_organs_own_template_goes_before_the_countys_and_versions_can_be_gone_back_to() {
        transaction.executeWithoutResult(status -> {
            PaperKind kind = PaperKind.NOT_HANDLED_PETITION;
            PersonId by = people.list(organ).getFirst().id();
            var word = BuiltIn.template(kind);
            templates.add(organ, Owner.COUNTY, kind, word, "全县统一", by);
            assertThat(templates.inForce(organ, kind).name()).isEqualTo("全县第1版");
            templates.add(organ, Owner.ORGAN, kind, word, "本机关", by);
            templates.add(organ, Owner.ORGAN, kind, word, "再改", by);
            assertThat(templates.inForce(organ, kind).name()).isEqualTo("本机关第2版");
            assertThat(templates.inForce(organ).get(kind)).isEqualTo(templates.inForce(organ, kind));
            OrganId other = organs.findByCode("371323-D13").orElseThrow().id();
            assertThat(templates.inForce(other, kind).name()).isEqualTo("全县第1版");
            assertThat(templates.history(other, kind)).hasSize(2);

            Template first = templates.history(organ, kind).stream()
                    .filter(it -> it.name().equals("本机关第1版"))
                    .findFirst()
                    .orElseThrow();
            templates.restore(organ, first);
            assertThat(templates.inForce(organ, kind).name()).isEqualTo("本机关第1版");
            templates.withdraw(organ, Owner.ORGAN, kind);
            templates.withdraw(organ, Owner.COUNTY, kind);
            assertThat(templates.inForce(organ, kind).owner()).isEqualTo(Owner.BUILT_IN);
            assertThat(templates.file(first.version()).bytes()).isEqualTo(word.bytes());
            status.setRollbackOnly();
        });
    }

    @Test
    void a_template_that_lost_is_flagged_wherever_it_is_used_and_watched() {
        transaction.executeWithoutResult(status -> {
            PaperKind kind = PaperKind.NEEDS_CREATION;
            templates.flag(templates.inForce(organ, kind).version(), "（2026）鲁1323行初1号：未说明理由");
            assertThat(papers.check(organ, Examples.of(kind, DAY)))
                    .satisfies(check -> assertThat(check.passed()).isTrue())
                    .satisfies(check -> assertThat(check.warnings())
                            .singleElement()
                            .asString()
                            .contains("（2026）鲁1323行初1号"));
            assertThat(outdated.shortfalls(LocalDate.of(2027, 1, 1)))
                    .singleElement()
                    .satisfies(it -> assertThat(it.message()).contains("需加工分析不予提供告知书"));
            status.setRollbackOnly();
        });
    }

    @Test
    void a_template_older_than_the_law_on_remedies_is_outdated() {
        PaperKind kind = PaperKind.REFUSED_PROCESS;
        Template old = new Template(
                new TemplateVersion(kind, 1), Owner.ORGAN, 1, "", "", LocalDate.of(2023, 6, 1), true, List.of());
        assertThat(old.outdated(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(old.outdated(LocalDate.of(2024, 1, 1))).isPresent();
        assertThat(new Template(
                                new TemplateVersion(PaperKind.RECEIPT, 1),
                                Owner.ORGAN,
                                1,
                                "",
                                "",
                                LocalDate.of(2023, 6, 1),
                                true,
                                List.of())
                        .outdated(DAY))
                .isEmpty();
    }

    private Paper issue(OrganId by, RequestId request, PaperContent content) {
        return Objects.requireNonNull(transaction.execute(status -> papers.issue(by, request, content)));
    }

    private RequestId request() {
        OrganId another = organs.findByCode("371323-D19").orElseThrow().id();
        return Objects.requireNonNull(transaction.execute(
                status -> registering.register(Submissions.online(another, DAY)).id()));
    }

    private byte[] content(FileId file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.write(file, bytes);
        return bytes.toByteArray();
    }
}
