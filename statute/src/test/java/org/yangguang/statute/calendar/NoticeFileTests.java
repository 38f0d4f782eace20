package org.yangguang.statute.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeFileTests {
    @Test
    void all_problems_of_a_file_are_named_at_once() {
        String file = """
                2027-01-01,HOLIDAY,元旦
                notice: 示例〔2026〕1号
                issued: 2026年11月20日
                arranges: 2027
                2027-01-01,HOLIDAY,元旦
                2027-01-01,HOLIDAY,元旦
                2027-02-30,HOLIDAY,春节
                2027-03-03,OFF,春节
                2027-03-03,WORKDAY,春节
                2029-03-03,HOLIDAY,
                2027-10-01 HOLIDAY
                notice: 示例〔2026〕1号
                title: 重复
                arranges: 二〇二七
                local: 某州
                """;

        assertThat(problems(file))
                .containsExactly(
                        "第1行：“2027-01-01,HOLIDAY,元旦”之前缺少 notice: 文号",
                        "第6行：2027-01-01在同一通知中出现两次",
                        "第7行：“2027-02-30”不是日期，应写作 2026-01-01",
                        "第8行：“OFF”应为 HOLIDAY（放假）或 WORKDAY（调休上班）",
                        "第10行：缺少节日名称",
                        "第11行：“2027-10-01 HOLIDAY”应为“日期,HOLIDAY 或 WORKDAY,节日名称”",
                        "第2行：示例〔2026〕1号缺少标题（title）",
                        "第2行：“2026年11月20日”不是日期，应写作 2026-01-01",
                        "第2行：示例〔2026〕1号没有把法定节假日2027-05-01列为放假，内容可能不完整",
                        "第2行：示例〔2026〕1号没有把法定节假日2027-10-01列为放假，内容可能不完整",
                        "第2行：示例〔2026〕1号没有把法定节假日2027-10-02列为放假，内容可能不完整",
                        "第2行：示例〔2026〕1号没有把法定节假日2027-10-03列为放假，内容可能不完整",
                        "第2行：示例〔2026〕1号所列调休上班日2027-03-03不是星期六、星期日",
                        "第2行：示例〔2026〕1号所列2029-03-03不属于2027年",
                        "第12行：文号示例〔2026〕1号在文件中出现两次",
                        "第12行：示例〔2026〕1号缺少发布日期（issued）",
                        "第12行：示例〔2026〕1号没有列出任何日期",
                        "第12行：示例〔2026〕1号应在 arranges（年度）、amends（所修改通知的文号）、local（地区）中写明且只写明一项");
    }

    @Test
    void an_empty_file_is_not_a_year() {
        assertThat(problems("\uFEFF# 2027\n")).containsExactly("第1行：文件中没有放假安排通知");
    }

    @Test
    void a_local_overlay_needs_an_area_and_may_name_any_day() {
        String file = """
                notice: 某州政发〔2026〕1号
                issued: 2026-01-05
                title: 某州关于民族节日放假的通知
                local: 某州
                2026-07-23,HOLIDAY,火把节
                """;

        assertThat(NoticeFile.parse(file))
                .isInstanceOfSatisfying(
                        NoticeFile.Accepted.class,
                        accepted -> assertThat(accepted.notices())
                                .singleElement()
                                .extracting(HolidayNotice::scope)
                                .isEqualTo(new NoticeScope.Local("某州")));
    }

    private static List<String> problems(String file) {
        return switch (NoticeFile.parse(file)) {
            case NoticeFile.Accepted accepted -> throw new AssertionError(accepted);
            case NoticeFile.Rejected rejected ->
                rejected.problems().stream().map(NoticeFile.Problem::toString).toList();
        };
    }
}
