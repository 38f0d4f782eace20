package org.yangguang.platform.documents.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.platform.documents.Desk.ORGAN;
import static org.yangguang.platform.documents.Desk.text;

import java.util.HashMap;
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
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.StoryLine;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class CleanUpTests {

    private static final String PAGE = "/workbench/clean-up/" + ORGAN;

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

    @Autowired
    CivilTime time;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void at_the_desk() {
        desk = new Desk(web, organs, people, items);
    }

    private Item document(String number) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of(
                "column",
                String.valueOf(columns.find("policies").orElseThrow().id().value()),
                "title",
                "关于" + number + "的通知",
                "number",
                number,
                "normative",
                "yes"));
        return desk.published(desk.draft(ItemKind.OFFICIAL_DOCUMENT, fields));
    }

    private Validity standing(Item item) {
        return items.get(item.id()).validity(time.today()).orElseThrow();
    }

    private static String verdict(Item item) {
        return "verdict-" + item.id().value();
    }

    @Test
    void one_sitting_keeps_amends_and_repeals_many() throws Exception {
        Item kept = document("沂测发〔2020〕501号");
        Item amended = document("沂测发〔2020〕502号");
        Item repealed = document("沂测发〔2020〕503号");
        Item successor = document("沂测发〔2020〕504号");
        assertThat(text(desk.open(PAGE, Role.HEAD))).contains(verdict(kept), "沂测发〔2020〕504号");

        MockHttpServletResponse answer = desk.send(
                PAGE,
                Role.HEAD,
                Map.of(
                        "since",
                        time.today().toString(),
                        "basis",
                        "年度清理",
                        verdict(kept),
                        "KEEP",
                        verdict(amended),
                        "AMEND",
                        verdict(repealed),
                        "REPEAL",
                        "successor-" + repealed.id().value(),
                        "沂测发[2020]504号"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(standing(kept)).isEqualTo(Validity.IN_FORCE);
        assertThat(items.story(kept.id())).extracting(StoryLine::what).contains("清理：继续有效");
        assertThat(standing(amended)).isEqualTo(Validity.BEING_AMENDED);
        assertThat(standing(repealed)).isEqualTo(Validity.REPEALED);
        assertThat(standing(successor)).isEqualTo(Validity.IN_FORCE);
        assertThat(text(desk.open(repealed.address()))).contains("废止", "年度清理", successor.address());
    }

    @Test
    void nothing_is_written_where_something_is_wrong() throws Exception {
        Item item = document("沂测发〔2020〕505号");

        MockHttpServletResponse answer = desk.send(
                PAGE,
                Role.HEAD,
                Map.of(
                        "since",
                        "2020-01-01",
                        "basis",
                        "",
                        verdict(item),
                        "REPEAL",
                        "successor-" + item.id().value(),
                        "没有"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("请填写依据", "没有找到文号为“没有”");
        assertThat(standing(item)).isEqualTo(Validity.IN_FORCE);
        assertThat(text(desk.send(PAGE, Role.HEAD, Map.of("since", "2020-01-01", "basis", "清理"))))
                .contains("请至少对一份文件作出决定");
    }
}
