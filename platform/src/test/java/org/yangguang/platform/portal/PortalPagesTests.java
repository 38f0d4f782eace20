package org.yangguang.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.NodeList;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.ItemChanged;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.PublicPageCache;

@RunningPlatform
@Transactional
class PortalPagesTests {

    private static final String ORGAN = "371323-D33";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Columns columns;

    @Autowired
    Organs organs;

    @Autowired
    PublicPageCache cache;

    @Autowired
    PortalCache portalCache;

    @BeforeEach
    @AfterEach
    void nothing_is_kept() {
        cache.drop("/");
    }

    private ItemId publish(String column, String title, String day) {
        return publish(column, title, day, "PUBLISHED");
    }

    private ItemId publish(String column, String title, String day, String state) {
        boolean published = state.equals("PUBLISHED");
        return new ItemId(database.sql("""
                        insert into information_item (kind, organ, organ_name, site_column, title, body, plain, source,
                            formed_on, attribute, state, created_at, updated_at, published_at)
                        select 'ITEM', organ.id, organ.name, (select id from site_column where slug = :column), :title,
                            '<p>正文</p>', '正文', organ.name, :day::date, 'PROACTIVE', :state, now(), now(),
                            case when :published then :day::date::timestamptz end
                        from organ where code = :organ returning id""")
                .param("organ", ORGAN)
                .param("column", column)
                .param("title", title)
                .param("day", day)
                .param("state", state)
                .param("published", published)
                .query(Long.class)
                .single());
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = web.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> titles(Document page) {
        return page.select(".yg-lines a").eachText();
    }

    @Test
    void a_column_shows_what_stands_in_it_and_below_it_the_newest_first() throws Exception {
        publish("policies", "旧文件", "2031-01-05");
        publish("normative-documents", "新文件", "2031-02-05");
        publish("news", "别处的消息", "2031-03-05");
        publish("policies", "没有公布的草稿", "2031-03-05", "DRAFT");

        assertThat(titles(page("/columns/policies"))).startsWith("新文件", "旧文件").doesNotContain("别处的消息", "没有公布的草稿");
    }

    @Test
    void a_column_can_be_narrowed_to_a_year_and_an_organ() throws Exception {
        publish("notices", "前一年的公告", "2024-12-31");
        publish("notices", "这一年的公告", "2025-01-01");

        assertThat(titles(page("/columns/notices?year=2025&organ=" + ORGAN)))
                .contains("这一年的公告")
                .doesNotContain("前一年的公告");
    }

    @Test
    void a_column_that_is_a_page_of_another_part_leads_there() throws Exception {
        MockHttpServletResponse answer =
                web.perform(get("/columns/reports")).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/reports");
        assertThat(web.perform(get("/columns/nowhere"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_home_page_shows_what_is_new_and_the_fifteen_items_of_article_20() throws Exception {
        publish("news", "今天的消息", "2031-05-01");

        Document home = page("/");
        assertThat(titles(home)).contains("今天的消息");
        assertThat(home.select("section[aria-labelledby=statutory] .yg-tiles__one"))
                .hasSize(15);
    }

    @Test
    void an_organ_has_a_page_with_its_office_and_what_it_published() throws Exception {
        publish("news", "这个机关的消息", "2031-05-01");

        assertThat(page("/organs").select("a[href=/organs/" + ORGAN + "]")).hasSize(1);
        Document organ = page("/organs/" + ORGAN);
        assertThat(titles(organ)).contains("这个机关的消息");
        assertThat(organ.select(".yg-contact dt").eachText()).contains("公开工作机构", "地址", "办公时间", "电话");
        assertThat(web.perform(get("/organs/NOBODY")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_guide_names_the_office_of_every_organ_that_answers_for_disclosure() throws Exception {
        List<String> reporting =
                organs.list().stream().filter(Organ::reports).map(Organ::name).toList();

        assertThat(page("/guide").select(".yg-table tbody th").eachText()).isEqualTo(reporting);
    }

    @Test
    void a_feed_holds_the_latest_items_as_atom() throws Exception {
        publish("news", "<消息> & 更多", "2031-05-01");

        String feed = web.perform(get("/feeds/news.atom"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        DocumentBuilderFactory parser = DocumentBuilderFactory.newDefaultInstance();
        parser.setNamespaceAware(true);
        NodeList titles = parser.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title");
        assertThat(titles.item(0).getTextContent()).isEqualTo("动态");
        assertThat(titles.item(1).getTextContent()).isEqualTo("<消息> & 更多");
    }

    @Test
    void a_change_drops_the_pages_that_show_it_and_leaves_all_others() throws Exception {
        for (String address : List.of("/", "/columns/policies", "/columns/news", "/feeds/all.atom", "/guide")) {
            web.perform(get(address));
        }
        ItemId item = publish("normative-documents", "刚刚公布", "2031-06-01");
        publish("news", "没有通知的消息", "2031-06-01");
        var column = columns.find("normative-documents").orElseThrow().id();
        portalCache.drop(new ItemChanged(
                item, Set.of(column), organs.findByCode(ORGAN).orElseThrow().id()));

        assertThat(titles(page("/columns/policies"))).contains("刚刚公布");
        assertThat(titles(page("/columns/news"))).doesNotContain("没有通知的消息");
        assertThat(titles(page("/"))).contains("刚刚公布");
    }
}
