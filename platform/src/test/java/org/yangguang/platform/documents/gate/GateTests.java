package org.yangguang.platform.documents.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.platform.documents.Desk.ORGAN;
import static org.yangguang.platform.documents.Desk.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.Desk;
import org.yangguang.platform.documents.GateFinding;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemMove;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;

@RunningPlatform
@Transactional
class GateTests {

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

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void at_the_desk() {
        desk = new Desk(web, organs, people, items);
    }

    private Item draft(ItemKind kind, Map<String, String> more) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of(
                "column",
                String.valueOf(columns.find("notices").orElseThrow().id().value())));
        fields.putAll(more);
        return desk.draft(kind, fields);
    }

    private List<String> messages(Item item) {
        return book.findings(items.get(item.id())).stream()
                .map(GateFinding::message)
                .toList();
    }

    @Test
    void personal_data_is_found_and_not_repeated_in_full() throws Exception {
        Item item = draft(ItemKind.ITEM, Map.of("body", "联系人电话13905391234。"));

        assertThat(messages(item))
                .anySatisfy(message -> assertThat(message).contains("手机").doesNotContain("13905391234"));
    }

    @Test
    void dates_links_and_characters_that_cannot_be_right_are_found() throws Exception {
        Item item = draft(ItemKind.ITEM, Map.of("body", "<p>2020年2月30日布署工作，见<a href=\"/items/999999999\">公告</a>。</p>"));

        assertThat(messages(item))
                .anyMatch(message -> message.contains("2020年2月30日”不存在"))
                .anyMatch(message -> message.contains("“布署”，是否应为“部署”"))
                .anyMatch(message -> message.contains("/items/999999999 打不开"));
    }

    @Test
    void a_normative_document_lacks_its_facts_and_its_interpretation() throws Exception {
        Item item = draft(ItemKind.OFFICIAL_DOCUMENT, Map.of("normative", "yes"));

        assertThat(messages(item)).contains("没有填写文号、成文日期、索引号、主题分类").anyMatch(message -> message.contains("还没有起草解读"));
    }

    @Test
    void what_stops_a_publication_is_overridden_only_with_a_reason() throws Exception {
        Item item = draft(ItemKind.ITEM, Map.of("body", "联系人电话13905391234。"));
        desk.move(item, ItemMove.SUBMIT, Role.CLERK, "");
        desk.move(item, ItemMove.APPROVE, Role.HEAD, "");

        MockHttpServletResponse refused = desk.move(item, ItemMove.PUBLISH, Role.HEAD, "");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("请删去或者遮盖");
        assertThat(items.get(item.id()).isPublic()).isFalse();
        desk.move(item, ItemMove.PUBLISH, Role.HEAD, "本人同意公布联系电话");
        assertThat(items.get(item.id()).isPublic()).isTrue();
        assertThat(items.story(item.id()))
                .last()
                .satisfies(line -> assertThat(line.remark()).isEqualTo("本人同意公布联系电话"));
    }

    @Test
    void the_office_decides_what_stops_what_warns_and_which_words_are_looked_at() throws Exception {
        Map<String, String> settings = new HashMap<>();
        for (String rule : List.of(
                "PERSONAL_DATA",
                "WORDS",
                "CONFUSED_CHARACTERS",
                "MISSING_FACTS",
                "MISSING_INTERPRETATION",
                "DEAD_LINKS",
                "IMPLAUSIBLE_DATES")) {
            settings.put(rule, "OFF");
        }
        settings.put("WORDS", "WARNS");
        settings.put("words", "县府 县人民政府\n测试词");
        assertThat(desk.send("/workbench/publication-gate", Role.OFFICE, settings)
                        .getStatus())
                .isEqualTo(302);
        Item item = draft(ItemKind.ITEM, Map.of("body", "县府布署，电话13905391234。"));

        assertThat(book.findings(items.get(item.id())))
                .containsExactly(new GateFinding(GateFinding.Severity.WARNS, "有“县府”，是否应为“县人民政府”"));
        assertThat(text(desk.open("/workbench/publication-gate", Role.OFFICE))).contains("县府 县人民政府", "测试词");
        assertThat(text(desk.open("/workbench/items/" + ORGAN + "/" + item.id().value(), Role.CLERK)))
                .contains("请留意：</strong>有“县府”");
    }
}
