package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.Drawer;
import org.ofdrw.layout.element.canvas.FontSetting;

/** Files are written by a library that knows nothing of this reader. */
class OfdBlocksTests {

    private static final double SIZE = 5.64;

    private static byte[] ofd(String... paragraphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(bytes)) {
            document.setDefaultPageLayout(PageLayout.A4());
            for (String text : paragraphs) {
                Span span = new Span(text);
                span.setFontSize(SIZE);
                org.ofdrw.layout.element.Paragraph paragraph = new org.ofdrw.layout.element.Paragraph();
                paragraph.setFirstLineIndent(2);
                document.add(paragraph.add(span));
            }
        }
        return bytes.toByteArray();
    }

    /** Draws within a field of the page; lengths in millimetres. */
    private static byte[] drawn(Drawer drawer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(bytes)) {
            Canvas canvas = new Canvas(150d, 100d);
            canvas.setDrawer(drawer);
            canvas.setPosition(Position.Absolute).setX(30d).setY(40d);
            var page = new org.ofdrw.layout.VirtualPage(PageLayout.A4());
            page.add(canvas);
            document.addVPage(page);
        }
        return bytes.toByteArray();
    }

    private static List<String> paragraphs(byte[] file) throws UnreadableReportException {
        return FileBlocks.read(file).stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    @Test
    void paragraphs_are_joined_from_their_lines() throws Exception {
        String wrapped = "为进一步加强全县农村饮水安全工作，保障农村居民饮用水卫生，根据有关法律法规规定，结合本县实际，现就有关事项通知如下，请认真贯彻执行，确保各项任务落到实处。";

        assertThat(paragraphs(ofd("沂水县人民政府文件", wrapped, "一、总体要求"))).containsExactly("沂水县人民政府文件", wrapped, "一、总体要求");
    }

    @Test
    void a_table_is_read_by_the_lines_that_are_drawn() throws Exception {
        byte[] file = drawn(drawn -> {
            drawn.setFont(FontSetting.getInstance(5));
            for (int i = 0; i <= 2; i++) {
                drawn.beginPath();
                drawn.moveTo(0, 10 * i);
                drawn.lineTo(100, 10 * i);
                drawn.stroke();
                drawn.beginPath();
                drawn.moveTo(50 * i, 0);
                drawn.lineTo(50 * i, 20);
                drawn.stroke();
            }
            drawn.fillText("项目", 5, 7);
            drawn.fillText("数量", 55, 7);
            drawn.fillText("申请", 5, 17);
            drawn.fillText("63", 55, 17);
        });

        assertThat(FileBlocks.read(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        Grid.class,
                        grid -> assertThat(grid.cells().stream().map(Cell::text))
                                .containsExactly("项目", "数量", "申请", "63"));
    }

    @Test
    void a_file_without_text_is_refused_with_advice() throws Exception {
        byte[] file = drawn(drawn -> {
            drawn.beginPath();
            drawn.moveTo(0, 0);
            drawn.lineTo(50, 50);
            drawn.stroke();
        });

        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> FileBlocks.read(file))
                .withMessageContaining("只有图片");
    }

    @Test
    void an_entity_in_a_part_reaches_nothing() throws Exception {
        byte[] file = UnreadableFilesTests.zip(
                "OFD.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><OFD><DocRoot>&x;</DocRoot></OFD>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> FileBlocks.read(file))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(UnreadableReportException.Reason.DAMAGED));
    }
}
