package org.yangguang.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.workdays.NoticeCheck.Checked;
import org.yangguang.statute.calendar.HolidayNotices;

class NoticeCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String YEAR = """
            notice: 国办发明电〔2026〕9号
            issued: 2026-11-20
            title: 国务院办公厅关于2027年部分节假日安排的通知
            arranges: 2027
            date,kind,name
            2027-01-01,HOLIDAY,元旦
            2027-05-01,HOLIDAY,劳动节
            2027-10-01,HOLIDAY,国庆节
            2027-10-02,HOLIDAY,国庆节
            2027-10-03,HOLIDAY,国庆节
            """;

    private static Checked check(String file) {
        return NoticeCheck.of(file, HolidayNotices.published(), TODAY);
    }

    @Test
    void the_notice_of_the_next_year_fits() {
        assertThat(check(YEAR)).isInstanceOf(Checked.Fit.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "issued tomorrow, issued: 2026-11-20, issued: 2026-11-24, 晚于今天",
        "a year arranged already, arranges: 2027, arranges: 2026, 不属于2026年",
        "no such notice to amend, arranges: 2027, amends: 国办发〔1999〕1号, 没有载入",
        "a day of another year, 2027-05-01, 2029-05-01, 不属于2027年",
        "a day that is none, 2027-05-01, 2027-02-30, 不是日期",
        "not a kind, 'HOLIDAY,劳动节', 'OFF,劳动节', 应为 HOLIDAY",
        "no number, notice: 国办发明电〔2026〕9号, notice:, 缺少文号"
    })
    void what_is_wrong_is_named(String what, String right, String wrong, String message) {
        assertThat(check(YEAR.replace(right, wrong)))
                .as(what)
                .isInstanceOfSatisfying(
                        Checked.Unfit.class,
                        unfit -> assertThat(unfit.problems()).anyMatch(problem -> problem.contains(message)));
    }

    @Test
    void several_problems_are_named_at_once() {
        String file = YEAR.replace("2026-11-20", "2026-13-20").replace("2027-05-01", "2027-02-30");
        assertThat(check(file))
                .isInstanceOfSatisfying(
                        Checked.Unfit.class,
                        unfit -> assertThat(unfit.problems()).hasSizeGreaterThan(1));
    }

    @Test
    void what_is_known_already_and_a_second_notice_for_a_year_do_not_fit() {
        String known = NoticeText.of(HolidayNotices.published().list().getLast());
        assertThat(check(known))
                .isInstanceOfSatisfying(
                        Checked.Unfit.class,
                        unfit -> assertThat(unfit.problems())
                                .singleElement()
                                .asString()
                                .contains("已经载入"));
        String second = known.replaceFirst("notice: .*", "notice: 国办发明电〔2026〕99号");
        assertThat(check(second))
                .isInstanceOfSatisfying(
                        Checked.Unfit.class,
                        unfit -> assertThat(unfit.problems())
                                .singleElement()
                                .asString()
                                .contains("已由"));
    }

    @Test
    void every_known_notice_reads_the_same_from_the_text_written_of_it() {
        HolidayNotices.published()
                .list()
                .forEach(notice -> assertThat(
                                NoticeCheck.of(NoticeText.of(notice), HolidayNotices.none(), TODAY.plusYears(1)))
                        .as(notice.number())
                        .isInstanceOfAny(Checked.Fit.class, Checked.Unfit.class)
                        .satisfies(checked -> {
                            if (checked instanceof Checked.Fit(var notices)) {
                                assertThat(notices).containsExactly(notice);
                            }
                        }));
    }

    private static Form form(String off) {
        return Form.of(Map.of(
                "number", "国办发明电〔2026〕9号",
                "issued", "2026-11-20",
                "title", "通知",
                "scope", "arranges",
                "value", "2027",
                "off", off,
                "worked", "2027-01-10 元旦"));
    }

    @Test
    void what_is_typed_becomes_the_file_form() {
        Form form = form("2027-1-1至2027-1-3 元旦\n2027-05-01 劳动节\n2027-10-01到2027-10-07，国庆节");
        String text = SimpleNotice.text(form);
        assertThat(form.isWrong()).isFalse();
        assertThat(text).contains("2027-01-02,HOLIDAY,元旦", "2027-10-07,HOLIDAY,国庆节", "2027-01-10,WORKDAY,元旦");
        assertThat(check(text)).isInstanceOf(Checked.Fit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "元旦放假三天, 应写成",
        "2027-02-30 春节, 不存在的日期",
        "2027-05-03至2027-05-01 劳动节, 不是合理的一段",
        "2027-01-01至2027-12-31 全年, 不是合理的一段"
    })
    void a_line_that_cannot_be_read_is_named(String line, String message) {
        Form form = form(line);
        SimpleNotice.text(form);
        assertThat(form.problems().list()).extracting(Problem::message).anyMatch(it -> it.contains(message));
    }
}
