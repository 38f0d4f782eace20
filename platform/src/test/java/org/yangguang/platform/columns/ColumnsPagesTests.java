package org.yangguang.platform.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

@RunningPlatform
@Transactional
class ColumnsPagesTests {

    private static final Map<String, String> COLUMN =
            Map.of("name", "测试栏目", "description", "测试用的栏目", "keywords", "测试", "type", "信息公开目录");

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Columns columns;

    private int sent;

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call.with(Staff.by(new Staff(organs, people).person("371323-D01", Role.OFFICE)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder call = post(address).param("_key", "column-" + sent++);
        fields.forEach(call::param);
        return send(call);
    }

    private static Map<String, String> with(String name, String value) {
        var fields = new HashMap<>(COLUMN);
        fields.put(name, value);
        return fields;
    }

    @Test
    void a_new_installation_has_the_fifteen_items_of_article_20_under_statutory_content() {
        ColumnTree tree = columns.tree();
        List<Integer> items = tree
                .children(columns.find("statutory").orElseThrow().id())
                .stream()
                .map(InformationColumn::art20Item)
                .toList();

        assertThat(items)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
        assertThat(tree.list())
                .allSatisfy(each -> assertThat(tree.path(each)).last().isEqualTo(each));
    }

    @Test
    void the_office_adds_changes_moves_and_closes_a_column() throws Exception {
        assertThat(send("/workbench/columns", with("slug", "test-column")).getStatus())
                .isEqualTo(302);
        ColumnTree before = columns.tree();
        InformationColumn added = before.find("test-column").orElseThrow();
        assertThat(before.children(null)).last().isEqualTo(added);

        send("/workbench/columns/test-column/place", Map.of("to", "up"));
        assertThat(columns.tree().children(null)).last().isNotEqualTo(added);

        send("/workbench/columns/test-column", with("updateWithinDays", "30"));
        assertThat(columns.get(added.id()).updateWithinDays()).isEqualTo(30);
        assertThat(columns.get(added.id()).takesItems()).isTrue();

        send("/workbench/columns/test-column/closure", Map.of());
        assertThat(columns.get(added.id()).takesItems()).isFalse();
        assertThat(columns.tree().children(null)).doesNotContain(columns.get(added.id()));

        send("/workbench/columns/test-column/closure/removal", Map.of());
        assertThat(columns.get(added.id()).takesItems()).isTrue();
    }

    @Test
    void what_does_not_fit_is_refused_with_all_that_is_wrong() throws Exception {
        MockHttpServletResponse answer = send(
                "/workbench/columns",
                Map.of("slug", "Über", "name", "", "description", "说明", "keywords", "词", "type", "没有这种"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("地址名由小写字母", "请填写名称", "请选择类型");
    }

    @Test
    void a_name_an_item_of_article_20_and_an_address_belong_to_one_column() throws Exception {
        assertThat(send("/workbench/columns", with("slug", "notices")).getContentAsString(StandardCharsets.UTF_8))
                .contains("已经有栏目使用");
        var fields = new HashMap<>(with("slug", "other"));
        fields.put("name", "公告");
        fields.put("art20Item", "3");
        assertThat(send("/workbench/columns", fields).getContentAsString(StandardCharsets.UTF_8))
                .contains("已经有名为“公告”的栏目", "第3项法定内容已经由“规划”承担");
    }

    @Test
    void a_column_cannot_stand_under_itself_nor_deeper_than_the_third_level() throws Exception {
        InformationColumn statutory = columns.find("statutory").orElseThrow();
        InformationColumn first = columns.find("statutory-1").orElseThrow();
        var under = new HashMap<>(COLUMN);
        under.put("parent", String.valueOf(first.id().value()));

        assertThat(send("/workbench/columns/statutory", under).getContentAsString(StandardCharsets.UTF_8))
                .contains("栏目不能放到它自己下面");

        under.put(
                "parent",
                String.valueOf(columns.find("key-areas").orElseThrow().id().value()));
        assertThat(send("/workbench/columns/statutory", under).getStatus()).isEqualTo(302);
        assertThat(columns.tree().depth(columns.get(statutory.id()))).isEqualTo(1);

        under.put(
                "parent",
                String.valueOf(
                        columns.find("land-expropriation").orElseThrow().id().value()));
        assertThat(send("/workbench/columns/statutory", under).getContentAsString(StandardCharsets.UTF_8))
                .contains("栏目最多三级");
    }

    @Test
    void the_tree_is_shown_to_those_who_oversee() throws Exception {
        String page = send(get("/workbench/columns")).getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("法定主动公开内容", "行政事业性收费", "/workbench/columns/notices/place");
        assertThat(send(get("/workbench/columns/notices")).getContentAsString(StandardCharsets.UTF_8))
                .contains("关闭栏目");
    }
}
