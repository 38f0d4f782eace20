package org.yangguang.platform.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.requests.papers.word.WordFiles;

class TemplateCheckTests {

    private static final PaperKind ANSWER = PaperKind.DISCLOSED_ALREADY;

    @Test
    void an_unknown_field_is_named_with_the_nearest_one() {
        assertThat(edited(ANSWER, text -> text.replace("{{登记编号}}", "{{登记编码}}")))
                .containsExactlyInAnyOrder("没有叫“登记编码”的栏目，是不是“登记编号”？", "缺少“登记编号”，请在合适的地方写上 {{登记编号}}（第三十六条第一项）");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(edited(
                        ANSWER,
                        text -> text.replace("{{救济途径}}", "您可以自收到之日起60日内申请行政复议。")
                                .replace("{{成文日期}}", "{{今天天气}}")
                                .replace("{{逐项完}}", "")))
                .anySatisfy(it -> assertThat(it).startsWith("缺少“救济途径”"))
                .anySatisfy(it -> assertThat(it).contains("申请行政复议").contains("只保留 {{救济途径}}"))
                .anySatisfy(it -> assertThat(it).startsWith("没有叫“今天天气”的栏目，请对照"))
                .anySatisfy(it -> assertThat(it).contains("之后缺少 {{逐项完}}"));
    }

    @Test
    void a_notice_that_cannot_be_reviewed_must_not_speak_of_review() {
        assertThat(edited(PaperKind.EXTENSION_NOTICE, text -> text.replace("特此告知。", "不服的，可以提起行政诉讼。")))
                .singleElement()
                .asString()
                .contains("不能单独申请行政复议或者提起行政诉讼");
        assertThat(edited(PaperKind.EXTENSION_NOTICE, text -> text.replace("特此告知。", "{{救济途径}}")))
                .singleElement()
                .asString()
                .startsWith("没有叫“救济途径”的栏目");
    }

    @Test
    void the_remedy_stands_in_one_place() {
        assertThat(edited(ANSWER, text -> text.replace("特此告知。", "{{救济途径}}"))).containsExactly("{{救济途径}} 只能出现一次");
    }

    @Test
    void a_due_date_missing_in_a_notice_is_told() {
        assertThat(edited(PaperKind.EXTENSION_NOTICE, text -> text.replace("{{现答复期限}}", "稍后")))
                .containsExactly("缺少“现答复期限”，请在合适的地方写上 {{现答复期限}}（第三十三条第二款）");
    }

    @Test
    void words_that_the_law_demands_cannot_be_taken_out() {
        assertThat(edited(PaperKind.JOINT_ORGAN_LETTER, text -> text.replace("视为同意公开", "另行联系")))
                .containsExactly("缺少法定内容“视为同意公开”（第三十四条）");
    }

    @Test
    void a_list_without_its_section_and_a_part_outside_one_are_told() {
        assertThat(edited(ANSWER, text -> text.replace("{{逐项：获取方式和途径}}", "{{获取方式和途径}}")))
                .contains("“获取方式和途径”有多项，请写成三段：{{逐项：获取方式和途径}}、{{内容}}、{{逐项完}}", "{{内容}} 只能写在“逐项”段落里");
        assertThat(edited(PaperKind.PARTIAL, text -> text.replace("{{依据和理由}}", "依法")))
                .containsExactly("“不予公开的部分”的每一项里缺少 {{依据和理由}}");
    }

    @Test
    void what_the_pdf_could_not_show_alike_or_nobody_sees_is_refused() {
        assertThat(TemplateCheck.problems(ANSWER, WordFiles.of(document -> {
                    document.createNumbering();
                    XWPFParagraph numbered = document.createParagraph();
                    numbered.setNumID(BigInteger.ONE);
                    XWPFRun hidden = document.createParagraph().createRun();
                    hidden.setText("看不见");
                    hidden.getCTR().addNewRPr().addNewVanish();
                    document.createParagraph().getCTP().addNewIns();
                })))
                .anySatisfy(it -> assertThat(it).contains("自动编号"))
                .anySatisfy(it -> assertThat(it).contains("隐藏文字"))
                .anySatisfy(it -> assertThat(it).contains("修订痕迹"));
    }

    @Test
    void macros_other_files_and_too_large_ones_are_refused() throws IOException {
        assertThat(TemplateCheck.problems(ANSWER, with("word/vbaProject.bin")))
                .anySatisfy(it -> assertThat(it).contains("宏"));
        assertThat(TemplateCheck.problems(ANSWER, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("这不是 Word 文档");
        assertThat(TemplateCheck.problems(ANSWER, new byte[TemplateCheck.LARGEST + 1]))
                .singleElement()
                .asString()
                .contains("2MB");
    }

    @Test
    void a_document_type_in_the_xml_is_refused() throws IOException {
        assertThat(TemplateCheck.problems(
                        ANSWER,
                        changed(xml -> xml.replaceFirst(
                                "<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"))))
                .singleElement()
                .asString()
                .startsWith("这不是 Word 文档");
    }

    /** The built-in template with its text changed paragraph by paragraph, as somebody does in Word. */
    private static List<String> edited(PaperKind kind, UnaryOperator<String> change) {
        byte[] original = BuiltIn.template(kind).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(original))) {
            Consumer<XWPFParagraph> edit = paragraph -> {
                String changed = change.apply(paragraph.getText());
                if (!changed.equals(paragraph.getText())) {
                    while (paragraph.getRuns().size() > 1) {
                        paragraph.removeRun(1);
                    }
                    paragraph.getRuns().getFirst().setText(changed, 0);
                }
            };
            document.getParagraphs().forEach(edit);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return TemplateCheck.problems(kind, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] with(String part) throws IOException {
        return rewritten(xml -> xml, part);
    }

    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        return rewritten(change, null);
    }

    private static byte[] rewritten(UnaryOperator<String> change, @Nullable String more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(
                        new ByteArrayInputStream(BuiltIn.template(ANSWER).bytes()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(more));
                out.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
