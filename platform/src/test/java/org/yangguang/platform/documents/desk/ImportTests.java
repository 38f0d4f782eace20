package org.yangguang.platform.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.yangguang.platform.documents.Desk.ORGAN;
import static org.yangguang.platform.documents.Desk.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.documents.Desk;
import org.yangguang.platform.documents.Disclosure;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.DocumentKind;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

@RunningPlatform
@Transactional
class ImportTests {

    private static final String IMPORT = "/workbench/items/" + ORGAN + "/import";

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Items items;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void at_the_desk() {
        desk = new Desk(web, organs, people, items);
    }

    private MockHttpServletResponse send(String name, byte[] content) throws Exception {
        return desk.send(multipart(IMPORT)
                .file(new MockMultipartFile("file", name, null, content))
                .param("_key", UUID.randomUUID().toString())
                .with(Staff.by(desk.person(Role.CLERK)))
                .with(csrf()));
    }

    private static byte[] notice(String number) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String line : List.of("沂水县教育局文件", number, "关于做好开学工作的通知")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.createRun().setText(line);
            }
            document.createParagraph().createRun().setText("一、总体要求");
            document.createParagraph().createRun().setText("做好开学准备，布局见图。");
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(PNG),
                            PictureType.PNG,
                            "map.png",
                            Units.toEMU(40),
                            Units.toEMU(40));
            document.createParagraph().createRun().setText("沂水县教育局");
            document.createParagraph().createRun().setText("2020年8月20日");
            document.createParagraph().createRun().setText("（此件公开发布）");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_document_is_begun_with_what_its_file_says_and_keeps_the_file() throws Exception {
        MockHttpServletResponse answer = send("开学通知.docx", notice("沂教字[2020]91号"));

        String next = String.valueOf(answer.getRedirectedUrl());
        assertThat(next).as(text(answer)).endsWith("/text");
        String[] places = next.split("/");
        Item item = items.get(new ItemId(Long.parseLong(places[places.length - 2])));
        DocumentFacts facts = Objects.requireNonNull(item.content().document());
        assertThat(item.content().title()).isEqualTo("关于做好开学工作的通知");
        assertThat(facts.number()).hasToString("沂教字〔2020〕91号");
        assertThat(facts.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(facts.signedOn()).isEqualTo(LocalDate.of(2020, 8, 20));
        assertThat(item.content().source()).isEqualTo("沂水县教育局");
        assertThat(item.disclosure()).isEqualTo(Disclosure.PROACTIVE);
        List<ItemFile> files = items.files(item.id(), item.workingEdition());
        assertThat(files).extracting(ItemFile::name).containsExactly("开学通知.docx", "图1.png");
        assertThat(item.content().body().text())
                .isEqualTo("<h2>一、总体要求</h2><p>做好开学准备，布局见图。</p><p><img src=\""
                        + files.getLast().address() + "\" alt=\"\"></p>");
    }

    @Test
    void a_number_that_another_document_bears_is_refused_and_nothing_is_kept() throws Exception {
        send("一.docx", notice("沂教字〔2020〕92号"));
        long before = items(ORGAN);

        MockHttpServletResponse answer = send("二.docx", notice("沂教字（2020）92号"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("沂教字〔2020〕92号");
        assertThat(items(ORGAN)).isEqualTo(before);
    }

    private long items(String organ) throws Exception {
        String list = text(desk.open("/workbench/items/" + organ + "?q=关于做好开学工作的通知", Role.CLERK));
        return list.split("关于做好开学工作的通知</a>", -1).length - 1L;
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_what_to_do_instead() throws Exception {
        MockHttpServletResponse answer = send("旧.doc", "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("请提供 Word");
        assertThat(text(send("空.docx", new byte[0]))).contains("请选择文件");
    }
}
