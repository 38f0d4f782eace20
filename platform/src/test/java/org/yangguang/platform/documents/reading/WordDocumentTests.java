package org.yangguang.platform.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Random;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yangguang.platform.documents.DocumentKind;

class WordDocumentTests {

    /** One red dot. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    static ReadDocument read(byte[] file) {
        return switch (DocumentReader.read(file)) {
            case Reading.Read(ReadDocument document) -> document;
            case Reading.Unreadable(String problem) -> throw new AssertionError(problem);
        };
    }

    private static WordSheet notice() {
        return new WordSheet()
                .centred("沂水县人民政府文件", "沂政发〔2020〕7号", "沂水县人民政府", "关于印发沂水县农村饮水安全", "管理办法的通知")
                .text(
                        "各乡镇人民政府，县政府各部门：",
                        "现将《沂水县农村饮水安全管理办法》印发给你们，请认真贯彻执行。",
                        "一、总体要求",
                        "坚持以人民为中心。",
                        "（一）加强组织领导。各乡镇要明确专人负责，层层压实责任。",
                        "（二）做好宣传",
                        "通过村广播公布供水时间。",
                        "附件：1.沂水县农村饮水安全管理办法",
                        "2.任务分工表")
                .right("沂水县人民政府", "2020年3月5日")
                .text("（此件公开发布）", "附件1")
                .centred("沂水县农村饮水安全管理办法")
                .text("第一条 为了保障农村饮水安全，制定本办法。", "抄送：县委各部门，县人大常委会办公室。", "沂水县人民政府办公室 2020年3月6日印发");
    }

    @Test
    void the_parts_of_a_notice_are_found_where_the_standard_puts_them() {
        ReadDocument read = read(notice().bytes());

        assertThat(read.title()).isEqualTo("沂水县人民政府关于印发沂水县农村饮水安全管理办法的通知");
        assertThat(read.number()).hasToString("沂政发〔2020〕7号");
        assertThat(read.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(read.issuers()).containsExactly("沂水县人民政府");
        assertThat(read.signedOn()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(read.disclosure()).isEqualTo("此件公开发布");
        assertThat(read.attachments()).containsExactly("沂水县农村饮水安全管理办法", "任务分工表");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void the_text_keeps_its_headings_and_loses_head_signature_and_copies() {
        ReadDocument read = read(notice().bytes());

        assertThat(read.body())
                .isEqualTo("<p>各乡镇人民政府，县政府各部门：</p>"
                        + "<p>现将《沂水县农村饮水安全管理办法》印发给你们，请认真贯彻执行。</p>"
                        + "<h2>一、总体要求</h2><p>坚持以人民为中心。</p>"
                        + "<p><strong>（一）加强组织领导。</strong>各乡镇要明确专人负责，层层压实责任。</p>"
                        + "<h3>（二）做好宣传</h3><p>通过村广播公布供水时间。</p>");
        assertThat(read.annexes()).isEqualTo("<h2>附件1　沂水县农村饮水安全管理办法</h2><p><strong>第一条</strong> 为了保障农村饮水安全，制定本办法。</p>");
    }

    @Test
    void merged_cells_of_a_table_stay_merged_and_its_first_row_heads_it() {
        byte[] file = new WordSheet()
                .centred("关于农村供水的公告")
                .with(document -> {
                    XWPFTable table = document.createTable(3, 3);
                    String[][] cells = {{"乡镇", "村", "时间"}, {"沂水镇", "东村", "6时"}, {"", "西村", "7时"}};
                    for (int row = 0; row < 3; row++) {
                        for (int column = 0; column < 3; column++) {
                            table.getRow(row).getCell(column).setText(cells[row][column]);
                        }
                    }
                    merge(table.getRow(1).getCell(0)).setVal(STMerge.RESTART);
                    merge(table.getRow(2).getCell(0));
                })
                .bytes();

        assertThat(read(file).body())
                .isEqualTo(
                        "<table><tbody><tr><th scope=\"col\">乡镇</th><th scope=\"col\">村</th><th scope=\"col\">时间</th></tr>"
                                + "<tr><td rowspan=\"2\">沂水镇</td><td>东村</td><td>6时</td></tr><tr><td>西村</td><td>7时</td></tr></tbody></table>");
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge merge(XWPFTableCell cell) {
        return cell.getCTTc().addNewTcPr().addNewVMerge();
    }

    @Test
    void a_picture_comes_along_with_the_words_that_stand_for_it() {
        byte[] file = new WordSheet()
                .centred("县情概况")
                .with(document -> {
                    try {
                        var picture = document.createParagraph()
                                .createRun()
                                .addPicture(
                                        new ByteArrayInputStream(PNG),
                                        PictureType.PNG,
                                        "map.png",
                                        Units.toEMU(40),
                                        Units.toEMU(40));
                        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("沂水县地图");
                    } catch (java.io.IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .bytes();
        ReadDocument read = read(file);

        assertThat(read.body()).isEqualTo("<p><img src=\"picture:1\" alt=\"沂水县地图\"></p>");
        assertThat(read.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.content()).isEqualTo(PNG);
            assertThat(picture.type()).isEqualTo("image/png");
        });
    }

    @Test
    void a_link_is_kept_and_one_that_would_run_something_is_only_text() {
        byte[] file = new WordSheet()
                .centred("通知")
                .with(document -> {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.createHyperlinkRun("https://www.gov.cn/").setText("中国政府网");
                    paragraph.createHyperlinkRun("javascript:alert(1)").setText("点这里");
                })
                .bytes();

        assertThat(read(file).body()).isEqualTo("<p><a href=\"https://www.gov.cn/\">中国政府网</a>点这里</p>");
    }

    @Test
    void hidden_text_is_not_carried_over_and_the_clerk_is_told() {
        byte[] file = new WordSheet()
                .centred("关于放假的通知")
                .text("放假三天。")
                .with(document -> {
                    var run = document.createParagraph().createRun();
                    run.setText("内部掌握");
                    run.setVanish(true);
                })
                .bytes();
        ReadDocument read = read(file);

        assertThat(read.body()).isEqualTo("<p>放假三天。</p>");
        assertThat(read.notes()).containsExactly("文件里有隐藏的文字，没有导入。");
    }

    @Test
    void a_table_of_ten_thousand_rows_is_cut_and_the_clerk_is_told_what_to_do() {
        byte[] file = new WordSheet()
                .centred("名单")
                .with(document -> {
                    XWPFTable table = document.createTable(1, 1);
                    var row = table.getCTTbl().getTrArray(0);
                    Random random = new Random(7);
                    for (int i = 0; i < 10_000; i++) {
                        table.getCTTbl().addNewTr().set(row);
                        table.getCTTbl()
                                .getTrArray(i)
                                .getTcArray(0)
                                .getPArray(0)
                                .addNewR()
                                .addNewT()
                                .setStringValue(Long.toString(random.nextLong()));
                    }
                })
                .bytes();
        ReadDocument read = read(file);

        assertThat(Jsoup.parse(read.body()).select("tr")).hasSize(FileText.TABLE_ROWS);
        assertThat(read.notes()).singleElement().asString().contains("作为附件上传");
    }
}
