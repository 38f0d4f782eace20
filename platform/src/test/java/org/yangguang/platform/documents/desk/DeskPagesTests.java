package org.yangguang.platform.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.yangguang.platform.documents.Desk.ORGAN;
import static org.yangguang.platform.documents.Desk.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.Desk;
import org.yangguang.platform.documents.DisclosureAttribute;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemMove;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

@RunningPlatform
@Transactional
class DeskPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Items items;

    @Autowired
    Columns columns;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void at_the_desk() {
        desk = new Desk(web, organs, people, items);
    }

    private Map<String, String> column(String slug) {
        return Map.of(
                "column", String.valueOf(columns.find(slug).orElseThrow().id().value()));
    }

    private static String address(Item item) {
        return "/workbench/items/" + ORGAN + "/" + item.id().value();
    }

    @Test
    void from_the_form_through_the_reviews_onto_the_public_page() throws Exception {
        Item draft = desk.draft(ItemKind.ITEM, column("notices"));
        assertThat(draft.state()).isEqualTo(ItemState.DRAFT);
        assertThat(draft.content().body().text()).isEqualTo("<h2>一、总则</h2><p>第一条正文。</p>");
        assertThat(text(desk.open(address(draft), Role.CLERK))).contains("送审", "修改正文和要素", "moves/submit");
        assertThat(desk.open(draft.address()).getStatus()).isEqualTo(404);

        desk.move(draft, ItemMove.SUBMIT, Role.CLERK, "");
        assertThat(text(desk.open(address(draft), Role.HEAD))).contains("moves/approve", "等待：保密审查");
        assertThat(text(desk.open(address(draft), Role.CLERK)))
                .contains("moves/take-back")
                .doesNotContain("moves/approve");
        desk.move(draft, ItemMove.APPROVE, Role.HEAD, "不涉密");
        desk.move(draft, ItemMove.PUBLISH, Role.HEAD, "已核对");

        String page = text(desk.open(draft.address()));
        assertThat(page)
                .contains("<h2>一、总则</h2>", "name=\"ArticleTitle\" content=\"关于测试的通知\"", "name=\"PubDate\"")
                .contains("name=\"ContentSource\" content=\"测试机关\"", "name=\"ColumnName\" content=\"公告\"");
        assertThat(text(desk.open("/workbench/items/" + ORGAN + "?q=测试", Role.CLERK)))
                .contains(address(draft), "已发布");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost() throws Exception {
        MockHttpServletResponse answer = desk.send(
                "/workbench/items/" + ORGAN + "/new",
                Role.CLERK,
                desk.fields(
                        ItemKind.OFFICIAL_DOCUMENT,
                        Map.of("title", "", "number", "五号文", "attribute", "NON_DISCLOSURE", "formedOn", "2999-01-01")));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("请填写标题", "请选择栏目", "文号应像", "请选择不主动公开的依据", "请填写理由", "形成日期不能晚于今天")
                .contains("五号文", "第一条正文。");
    }

    @Test
    void two_who_write_at_the_same_time_lose_nothing() throws Exception {
        Item draft = desk.draft(ItemKind.ITEM, column("notices"));
        Map<String, String> first = new HashMap<>(desk.fields(ItemKind.ITEM, column("notices")));
        first.put("version", String.valueOf(draft.version()));
        first.put("title", "先保存的");
        Map<String, String> second = new HashMap<>(first);
        second.put("title", "后保存的");

        assertThat(desk.send(address(draft) + "/text", Role.CLERK, first).getStatus())
                .isEqualTo(302);
        MockHttpServletResponse late = desk.send(address(draft) + "/text", Role.HEAD, second);

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("别人已经修改过", "后保存的", "先保存的", "现在保存着的内容");
        assertThat(items.get(draft.id()).content().title()).isEqualTo("先保存的");
    }

    @Test
    void who_is_writing_now_is_shown_to_others() throws Exception {
        Item draft = desk.draft(ItemKind.ITEM, column("notices"));
        desk.send(address(draft) + "/editing", Role.CLERK, Map.of());

        assertThat(text(desk.open(address(draft) + "/text", Role.HEAD))).contains("正在修改");
        assertThat(text(desk.open(address(draft) + "/text", Role.CLERK))).doesNotContain("正在修改");
    }

    @Test
    void a_document_is_drafted_with_its_attribute_and_its_number_in_one_form() throws Exception {
        Map<String, String> fields = new HashMap<>(column("policies"));
        fields.putAll(Map.of("number", "沂测发[2020]801号", "normative", "yes", "subjectWords", "测试，办法"));
        Item draft = desk.draft(ItemKind.OFFICIAL_DOCUMENT, fields);

        assertThat(draft.content().document()).satisfies(facts -> {
            assertThat(String.valueOf(facts.number())).isEqualTo("沂测发〔2020〕801号");
            assertThat(facts.subjectWords()).containsExactly("测试", "办法");
            assertThat(facts.normative()).isTrue();
        });
        assertThat(draft.disclosure())
                .satisfies(it -> assertThat(it.attribute()).isEqualTo(DisclosureAttribute.PROACTIVE));
        assertThat(text(desk.send(
                        "/workbench/items/" + ORGAN + "/new",
                        Role.CLERK,
                        desk.fields(ItemKind.OFFICIAL_DOCUMENT, fields))))
                .contains("文号沂测发〔2020〕801号已经用于", "关于测试的通知");
    }

    @Test
    void attachments_are_added_to_a_draft_and_downloaded_by_everyone_once_it_is_public() throws Exception {
        Item draft = desk.draft(ItemKind.ITEM, column("notices"));
        var file = new MockMultipartFile("file", "附件.txt", "text/plain", "内容".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse added = desk.send(multipart(address(draft) + "/files")
                .file(file)
                .param("_key", "file-" + draft.id().value())
                .with(Staff.by(desk.person(Role.CLERK)))
                .with(csrf()));
        assertThat(added.getStatus()).isEqualTo(302);
        assertThat(desk.open(draft.address() + "/files/1").getStatus()).isEqualTo(404);
        assertThat(text(desk.open(address(draft) + "/files/1", Role.HEAD))).isEqualTo("内容");

        desk.published(draft);

        MockHttpServletResponse download = desk.open(draft.address() + "/files/1");
        assertThat(text(download)).isEqualTo("内容");
        assertThat(String.valueOf(download.getHeader("Content-Disposition"))).startsWith("attachment");
        assertThat(text(desk.open(draft.address()))).contains(draft.address() + "/files/1");
        assertThat(desk.send(address(draft) + "/files/1/removal", Role.CLERK, Map.of())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_change_is_compared_previewed_and_then_published_with_its_note() throws Exception {
        Item item = desk.published(desk.draft(ItemKind.ITEM, column("notices")));
        desk.move(item, ItemMove.REVISE, Role.CLERK, "");
        Map<String, String> change = new HashMap<>(desk.fields(ItemKind.ITEM, column("notices")));
        change.put("version", String.valueOf(items.get(item.id()).version()));
        change.put("body", "一、总则\n第一条改过的正文。");
        change.put("changeNote", "更正一处笔误");
        desk.send(address(item) + "/text", Role.CLERK, change);

        assertThat(text(desk.open(item.address()))).contains("第一条正文。").doesNotContain("改过的");
        assertThat(text(desk.open(address(item) + "/preview", Role.CLERK))).contains("改过的正文", "预览");
        assertThat(text(desk.open(address(item) + "/editions", Role.CLERK)))
                .contains("删去：</span>第一条正文。", "增加：</span>第一条改过的正文。");

        desk.published(item);

        // This transaction never ends, so the kept page is not dropped: a parameter passes it by.
        assertThat(text(desk.open(item.address() + "?again"))).contains("第一条改过的正文。", "更正一处笔误");
        assertThat(text(desk.open(address(item) + "/editions?from=1&to=2", Role.CLERK)))
                .contains("第1版", "第2版（公众现在看到的）");
    }

    @Test
    void what_was_withdrawn_leaves_a_notice_with_the_reason_at_its_address() throws Exception {
        Item item = desk.published(desk.draft(ItemKind.ITEM, column("notices")));
        assertThat(desk.move(item, ItemMove.WITHDRAW, Role.HEAD, "").getStatus())
                .isEqualTo(422);

        desk.move(item, ItemMove.WITHDRAW, Role.HEAD, "处罚决定已经撤销");

        MockHttpServletResponse page = desk.open(item.address());
        assertThat(page.getStatus()).isEqualTo(410);
        assertThat(text(page)).contains("处罚决定已经撤销").doesNotContain("第一条正文", "关于测试的通知");
    }

    @Test
    void the_head_sets_who_looks_at_what_is_published() throws Exception {
        Map<String, String> roles = new HashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            roles.put(kind + "-SECRECY", "SECRECY");
            roles.put(kind + "-PUBLISHER", "HEAD");
        }
        roles.put("ITEM-SECTION_HEAD", "SECTION_HEAD");
        assertThat(desk.send("/workbench/items/" + ORGAN + "/review-chain", Role.HEAD, roles)
                        .getStatus())
                .isEqualTo(302);
        Item draft = desk.draft(ItemKind.ITEM, column("notices"));
        desk.move(draft, ItemMove.SUBMIT, Role.CLERK, "");

        assertThat(items.get(draft.id()).review())
                .extracting(step -> step.place().label())
                .containsExactly("科室审核", "保密审查", "签发");

        roles.put("ITEM-SECRECY", "");
        assertThat(text(desk.send("/workbench/items/" + ORGAN + "/review-chain", Role.HEAD, roles)))
                .contains("请选择信息的保密审查");
    }

    @Test
    void a_draft_is_thrown_away_and_another_organs_item_is_not_found() throws Exception {
        Item draft = desk.draft(ItemKind.ITEM, column("notices"));
        assertThat(desk.open("/workbench/items/371323-D12/" + draft.id().value(), Role.OFFICE)
                        .getStatus())
                .isEqualTo(404);

        desk.send(address(draft) + "/discarding", Role.CLERK, Map.of("version", String.valueOf(draft.version())));

        assertThat(items.find(draft.id())).isEmpty();
    }
}
