package org.yangguang.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.platform.documents.Desk.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.time.CivilTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningPlatform
@Transactional
class PublicPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Items items;

    @Autowired
    ItemBook book;

    @Autowired
    Columns columns;

    @Autowired
    CivilTime time;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void at_the_desk() {
        desk = new Desk(web, organs, people, items);
    }

    private String column(String slug) {
        return String.valueOf(columns.find(slug).orElseThrow().id().value());
    }

    private Item document(String number) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of(
                "column",
                column("policies"),
                "title",
                "关于" + number + "的通知",
                "number",
                number,
                "normative",
                "yes",
                "signedOn",
                "2020-05-20"));
        return desk.published(desk.draft(ItemKind.OFFICIAL_DOCUMENT, fields));
    }

    @Test
    void a_document_shows_its_head_its_number_its_validity_and_its_signature() throws Exception {
        Item item = document("沂测发〔2020〕701号");

        assertThat(text(desk.open(item.address())))
                .contains("yg-official__issuer", "沂测发〔2020〕701号", "2020年5月20日", "有效", "schema.org/Legislation");
    }

    @Test
    void a_change_of_validity_is_on_the_page_and_in_the_registers() throws Exception {
        Item item = document("沂测发〔2020〕702号");
        Item after = document("沂测发〔2020〕703号");
        book.stands(item.id(), Validity.REPEALED, time.today(), "由新办法替代", after.id(), null);

        assertThat(text(desk.open(item.address()))).contains("废止", "由新办法替代", after.address());
        assertThat(text(desk.open(after.address()))).contains("被本文件替代的文件", item.address());
        String repealed = "?validity=REPEALED&q=702";
        assertThat(text(desk.open("/normative-documents" + repealed))).contains(item.address());
        assertThat(text(desk.open("/policies" + repealed))).contains(item.address());
        assertThat(text(desk.open("/normative-documents?validity=IN_FORCE&q=702")))
                .doesNotContain(item.address());
    }

    @Test
    void a_document_is_found_in_the_register_by_its_number_with_any_brackets() throws Exception {
        Item item = document("沂测发〔2020〕704号");

        assertThat(text(desk.open("/policies?q=沂测发[2020]704号"))).contains(item.address());
    }

    @Test
    void document_and_interpretation_lead_to_each_other() throws Exception {
        Item item = document("沂测发〔2020〕705号");
        Item interpretation = desk.published(desk.draft(
                ItemKind.INTERPRETATION,
                Map.of("column", column("interpretations"), "title", "一图读懂", "interprets", "沂测发[2020]705号")));

        assertThat(text(desk.open(item.address()))).contains("解读", interpretation.address());
        assertThat(text(desk.open(interpretation.address()))).contains("被解读的文件", item.address());
    }

    @Test
    void programs_get_the_same_item_once_and_then_only_that_nothing_changed() throws Exception {
        Item item = document("沂测发〔2020〕706号");
        MockHttpServletResponse answer = desk.open("/api/v1" + item.address());
        JsonNode json = JsonMapper.shared().readTree(text(answer));

        assertThat(json.get("document_number").asString()).isEqualTo("沂测发〔2020〕706号");
        assertThat(json.get("status").asString()).isEqualTo("IN_FORCE");
        assertThat(json.get("text").asString()).contains("第一条正文");
        assertThat(answer.getHeader("ETag")).isNotNull();
        JsonNode list = JsonMapper.shared()
                .readTree(text(desk.open("/api/v1/items?column=policies&organ=" + Desk.ORGAN + "&size=100")));
        assertThat(list.get("items").valueStream().map(each -> each.get("id").asLong()))
                .contains(item.id().value());
    }

    @Test
    void what_does_not_exist_is_not_found_and_a_page_beyond_the_last_is_empty() throws Exception {
        assertThat(desk.open("/items/999999999").getStatus()).isEqualTo(404);
        assertThat(desk.open("/items/abc").getStatus()).isEqualTo(400);
        assertThat(desk.open("/policies?page=1000000").getStatus()).isEqualTo(200);
        assertThat(desk.open("/api/v1/items?page=1000000").getStatus()).isEqualTo(422);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void what_is_published_or_withdrawn_is_seen_at_once_though_pages_are_kept() throws Exception {
        Item item = document("沂测发〔2020〕707号");
        assertThat(text(desk.open("/policies?organ=" + Desk.ORGAN))).contains(item.address());
        assertThat(desk.open(item.address()).getStatus()).isEqualTo(200);

        desk.move(item, ItemMove.WITHDRAW, Role.HEAD, "测试结束");

        assertThat(desk.open(item.address()).getStatus()).isEqualTo(410);
        assertThat(text(desk.open("/policies?organ=" + Desk.ORGAN))).doesNotContain(item.address() + "\"");
    }
}
