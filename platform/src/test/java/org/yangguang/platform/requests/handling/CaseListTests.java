package org.yangguang.platform.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;

@RunningPlatform
@Transactional
class CaseListTests {

    private static final ListSpec LIST =
            ListSpec.of("/list", "申请", Column.text("number", "登记编号").sorted()).searchedBy("编号、标题或者内容");

    @Autowired
    CaseList cases;

    @Autowired
    Organs organs;

    @Autowired
    JdbcClient database;

    private Organ organ;

    @BeforeEach
    void an_organ_with_more_cases_than_anybody_reads() {
        organ = organs.get(organs.found(
                "LIST-TEST", "列表测试局", OrganKind.DEPARTMENT, organs.root().id(), true, 998, LocalDate.of(2010, 1, 1)));
        database.sql("""
                        insert into request (number, organ, registered_at, query_code, channel, way, received_on,
                            applicant_kind, applicant, title, information, form, delivery, state, due)
                        select 'LIST-' || n, :organ, now(), repeat('0', 64), 'ONLINE', 'WEB', date '2020-01-01',
                            'NATURAL_PERSON', '\\x00', '第' || n || '号渡口改造方案', '补偿标准 ABC', 'PAPER', 'POST', 'RUNNING',
                            date '2020-02-01' from generate_series(1, 10001) n""").param("organ", organ.id().value()).update();
    }

    private ListView<CaseList.Line> searched(String words) {
        return cases.list(List.of(organ), LIST.read(Map.of("q", new String[] {words})));
    }

    @Test
    void a_search_finds_words_within_the_title_the_content_and_the_number() {
        assertThat(searched("第10001号渡口").rows())
                .extracting(CaseList.Line::number)
                .containsExactly("LIST-10001");
        assertThat(searched("list-777").rows())
                .extracting(CaseList.Line::number)
                .contains("LIST-777", "LIST-7770")
                .doesNotContain("LIST-1777");
        assertThat(searched("标准 abc").total()).isEqualTo(10_000);
        assertThat(searched("造口").rows()).isEmpty();
    }

    @Test
    void what_very_many_match_is_not_counted_to_its_end_and_the_list_says_so() {
        ListView<CaseList.Line> found = searched("渡口改造");
        assertThat(found.rows()).hasSize(20);
        assertThat(found.total()).isEqualTo(10_000);
        assertThat(found.counted()).isFalse();
        assertThat(searched("第77号").counted()).isTrue();
    }

    @Test
    void a_list_without_a_search_is_counted_to_its_end() {
        ListView<CaseList.Line> all = cases.list(List.of(organ), LIST.read(Map.of()));
        assertThat(all.total()).isEqualTo(10_001);
        assertThat(all.counted()).isTrue();
    }
}
