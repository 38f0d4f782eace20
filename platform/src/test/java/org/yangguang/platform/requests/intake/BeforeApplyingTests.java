package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.intake.Choices.Choice;

@RunningPlatform
@Transactional
class BeforeApplyingTests {

    private static final String ASKED = "泉庄镇2023年地质灾害隐患点排查结果";
    private static final LocalDate LONG_AGO = LocalDate.of(2008, 5, 1);

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Organs organs;

    @Autowired
    Choices choices;

    @Autowired
    MockMvc web;

    Cookie draft = new Cookie("yg-draft", "none");

    private record FixedSource(List<SearchEntry> all) implements SearchSource {

        @Override
        public String kind() {
            return "TEST";
        }

        @Override
        public String label() {
            return "试例";
        }

        @Override
        public Stream<SearchEntry> entries() {
            return all.stream();
        }

        @Override
        public Optional<SearchEntry> find(String id) {
            return entries().filter(entry -> entry.id().equals(id)).findAny();
        }
    }

    private PublicTexts published(SearchEntry... entries) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("source", new FixedSource(List.of(entries)));
        PublicTexts texts = new PublicTexts(database, transaction, beans.getBeanProvider(SearchSource.class));
        texts.refresh();
        return texts;
    }

    private SearchEntry entry(String id, String title) {
        OrganId organ = organs.findByCode("371323-D12").orElseThrow().id();
        return SearchEntry.of(
                "TEST", id, title, title + "，现予公布。", "/requests/answers", organ, LocalDate.of(2024, 3, 1));
    }

    @BeforeEach
    void somebody_types_what_they_want() throws Exception {
        published(entry("1", "泉庄镇2023年地质灾害隐患点排查结果公告"), entry("2", "县城供热价格听证"));
        MockHttpServletResponse begun = send(post("/requests/new"));
        draft = Objects.requireNonNull(begun.getCookie("yg-draft"));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(draft)
                        .param("_key", UUID.randomUUID().toString())
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ask(String information) throws Exception {
        return send(post("/requests/new/information").param("information", information));
    }

    private MockHttpServletResponse choose(String choice) throws Exception {
        return send(post("/requests/new/already-public").param("choice", choice));
    }

    private long counted(Choice choice) {
        return Objects.requireNonNull(choices.since(LONG_AGO).get(choice));
    }

    @Test
    void what_is_public_is_shown_before_one_applies_and_the_choice_is_counted_once() throws Exception {
        assertThat(ask(ASKED).getRedirectedUrl()).isEqualTo("/requests/new/already-public");
        assertThat(send(get("/requests/new/already-public")).getContentAsString(UTF_8))
                .contains("泉庄镇2023年地质灾害隐患点排查结果公告")
                .doesNotContain("供热价格");
        long read = counted(Choice.READ);
        assertThat(choose("READ:/requests/answers").getRedirectedUrl()).isEqualTo("/requests/answers");
        choose("READ:/requests/answers");
        assertThat(counted(Choice.READ)).isEqualTo(read + 1);

        long still = counted(Choice.READ_THEN_APPLIED);
        assertThat(choose("APPLIED").getRedirectedUrl()).isEqualTo("/requests/new/organ");
        assertThat(counted(Choice.READ_THEN_APPLIED)).isEqualTo(still + 1);
    }

    @Test
    void an_address_that_was_not_offered_leads_nowhere() throws Exception {
        ask(ASKED);
        assertThat(choose("READ:https://example.com/").getRedirectedUrl()).isEqualTo("/requests/new/already-public");
    }

    @Test
    void whoever_asks_for_something_else_is_not_held_up() throws Exception {
        assertThat(ask("乡村医生补助发放标准").getRedirectedUrl()).isEqualTo("/requests/new/organ");
    }

    @Test
    void while_typing_the_same_is_shown() throws Exception {
        assertThat(send(post("/requests/new/suggestions").param("information", "地质灾害隐患点"))
                        .getContentAsString(UTF_8))
                .contains("泉庄镇2023年地质灾害隐患点排查结果公告");
        assertThat(send(post("/requests/new/suggestions").param("information", "地"))
                        .getContentAsString(UTF_8))
                .doesNotContain("泉庄镇");
    }

    @Test
    void what_is_no_longer_public_is_no_longer_shown() {
        PublicTexts texts = published(entry("2", "县城供热价格听证"));
        assertThat(texts.find(ASKED, 5)).isEmpty();
        assertThat(texts.find("县城供热价格听证", 5))
                .extracting(PublicTexts.Found::percent)
                .containsExactly(100);
    }
}
