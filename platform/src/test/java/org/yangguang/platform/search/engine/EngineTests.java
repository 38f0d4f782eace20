package org.yangguang.platform.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.search.engine.Question.Narrowed;
import org.yangguang.platform.search.engine.Question.Order;
import org.yangguang.platform.search.engine.Results.Facet;
import org.yangguang.platform.search.engine.Results.Hit;

/** What is found by which words; the same on every engine. */
abstract class EngineTests {

    /** With {@link Examples} in it. */
    abstract Engine engine();

    private Results find(String typed) {
        return find(typed, Narrowed.NOT, Order.RELEVANCE);
    }

    private Results find(String typed, Narrowed narrowed, Order order) {
        Words words = ((Words.Reading.Read) Words.read(typed)).words();
        return engine().find(new Question(words, narrowed, order, 1, 10), Examples.VOCABULARY);
    }

    private static List<String> ids(Results results) {
        return results.hits().stream()
                .flatMap(hit -> Stream.concat(Stream.of(hit), hit.alike().stream()))
                .map(Hit::id)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a word of the title,                住房公积金,            1",
        "words apart,                        公积金 提取,           1",
        "a word of the text only,            划片入学,              4",
        "a word of an attachment,            银杏,                  6",
        "traditional characters,             房屋徵收與補償暫行辦法,  3",
        "characters that look alike,         公积金帐户,            1",
        "full-width letters and digits,      ２０２１年义务教育,      4",
        "the number with its own brackets,   沂政发〔2019〕5号,     2",
        "the number with square brackets,    沂政发[2019]5号,       2",
        "the number with round brackets,     沂政发（2019）5号,     2",
        "the number without any,             沂政发2019 5号,        2",
        "a number that was stored otherwise, 沂政发〔2012〕15号,    3",
        "initials of a title,                lmcfxk,                5",
        "initials in capitals,               YWJYZS,                4",
        "an old name and a word,             沂水县林业局采伐许可,   5",
        "colloquial words,                   娃娃上学,              4",
        "words in quotation marks,           “采伐许可证”,          5",
        "one character,                      橡,                    ''",
        "one character of a title,           树,                    6",
    })
    void what_was_typed_finds_first(String how, String typed, String expected) {
        Results results = find(typed);
        if (expected.isEmpty()) {
            assertThat(ids(results)).isEmpty();
        } else {
            assertThat(ids(results)).as(how).first().isEqualTo(expected);
            assertThat(results.exact()).isTrue();
        }
    }

    @Test
    void an_organ_by_a_name_of_the_past_is_found_with_all_that_it_published() {
        assertThat(ids(find("林业局"))).contains("5", "6");
        assertThat(ids(find("lyj"))).contains("5", "6");
    }

    @Test
    void all_words_must_be_there_and_none_of_the_unwanted() {
        assertThat(ids(find("房屋征收 公共利益"))).containsExactly("2");
        assertThat(ids(find("房屋征收 -暂行"))).containsExactly("2");
    }

    @Test
    void a_phrase_is_found_only_as_it_stands() {
        assertThat(find("“补偿征收”").exact()).isFalse();
        assertThat(ids(find("“征收与补偿活动”"))).containsExactly("2");
    }

    @Test
    void the_document_in_force_comes_before_the_repealed_one() {
        assertThat(ids(find("国有土地上房屋征收"))).containsExactly("2", "3");
    }

    @Test
    void the_exact_title_comes_first_even_where_it_is_not_in_force() {
        assertThat(ids(find("沂水县国有土地上房屋征收与补偿暂行办法"))).startsWith("3");
    }

    @Test
    void where_nothing_fits_every_word_most_of_them_are_enough_and_it_says_so() {
        Results results = find("怎么提取住房公积金呢");
        assertThat(results.exact()).isFalse();
        assertThat(ids(results)).startsWith("1");
    }

    @Test
    void what_fits_is_marked_as_it_was_written() {
        Hit hit = find("公积金帐户余额").hits().getFirst();
        assertThat(hit.snippet().plain()).contains("住房公积金账户余额");
        assertThat(hit.snippet().pieces())
                .anyMatch(piece -> piece.fits() && piece.text().contains("公积金账户余额"));
        assertThat(find("提取").hits().getFirst().title().pieces())
                .contains(new Marked.Piece("提取", true), new Marked.Piece("关于", false));
    }

    @Test
    void facets_count_what_was_found_and_narrow_it() {
        Results all = find("办法");
        assertThat(all.facets().get(Facet.YEAR)).containsEntry("2019", 1L).containsEntry("2012", 1L);
        assertThat(all.facets().get(Facet.STATUS)).containsEntry("REPEALED", 1L);
        Narrowed repealed = new Narrowed(null, null, null, null, Status.REPEALED, null, null);
        assertThat(ids(find("办法", repealed, Order.RELEVANCE))).containsExactly("3");
        Narrowed topic = new Narrowed("ITEM", Examples.HOUSING, "住房", 2020, null, null, null);
        assertThat(ids(find("通知", topic, Order.RELEVANCE))).containsExactly("1");
        Narrowed days =
                new Narrowed(null, null, null, null, null, LocalDate.of(2019, 3, 1), LocalDate.of(2019, 12, 31));
        assertThat(ids(find("办法", days, Order.RELEVANCE))).containsExactly("2");
    }

    @Test
    void results_can_be_sorted_by_the_day_of_publishing() {
        assertThat(ids(find("沂水县", Narrowed.NOT, Order.OLDEST))).containsExactly("3", "2");
        assertThat(ids(find("沂水县", Narrowed.NOT, Order.NEWEST))).containsExactly("2", "3");
    }

    @Test
    void what_says_nearly_the_same_stands_under_the_first() {
        Results results = find("停水");
        assertThat(results.total()).isEqualTo(2);
        assertThat(results.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.alike()).hasSize(1));
    }

    @Test
    void what_is_changed_or_removed_is_found_so_at_once() {
        SearchEntry first = Examples.item("90", "临时停车泊位公告", "泊位。", Examples.GOVERNMENT, 2021);
        engine().put(List.of(first));
        engine().settle();
        assertThat(ids(find("停车泊位"))).containsExactly("90");
        engine().put(List.of(Examples.item("90", "夜间摊点公告", "摊点。", Examples.GOVERNMENT, 2021)));
        engine().settle();
        assertThat(find("停车泊位").total()).isZero();
        assertThat(ids(find("夜间摊点"))).containsExactly("90");
        engine().remove("ITEM", "90");
        engine().settle();
        assertThat(find("夜间摊点").total()).isZero();
    }

    @Test
    void the_last_page_that_can_be_turned_to_is_empty_and_no_error() {
        Words words = ((Words.Reading.Read) Words.read("办法")).words();
        int last = Question.MOST_HITS / 10;
        Results results =
                engine().find(new Question(words, Narrowed.NOT, Order.RELEVANCE, last, 10), Examples.VOCABULARY);
        assertThat(results.hits()).isEmpty();
        assertThat(results.total()).isEqualTo(2);
    }
}
