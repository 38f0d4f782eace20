package org.yangguang.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.statute.calendar.HolidayNotice;

class DeadlineCertificateTests {
    @Test
    void every_day_says_whether_it_counts_and_by_which_text() {
        DeadlineCertificate certificate = Cases.CLOCK.explain(
                Cases.read("2026-02-10", "2026-03-10", "2026-02-26 ORGAN_ASKED; 2026-03-03 ORGAN_ANSWERED"));

        assertThat(certificate.of().due()).isEqualTo("2026-03-20");
        assertThat(lines(certificate).subList(0, 24))
                .containsExactly(
                        "2026-02-10 DAY_ZERO 0 起算日，当日不计入，《条例》第三十三条",
                        "2026-02-11 COUNTED 1 工作日，星期三",
                        "2026-02-12 COUNTED 2 工作日，星期四",
                        "2026-02-13 COUNTED 3 工作日，星期五",
                        "2026-02-14 COUNTED 4 春节调休上班，国办发明电〔2025〕7号",
                        "2026-02-15 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-16 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-17 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-18 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-19 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-20 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-21 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-22 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-23 NOT_WORKING 0 春节放假，国办发明电〔2025〕7号",
                        "2026-02-24 COUNTED 5 工作日，星期二",
                        "2026-02-25 COUNTED 6 工作日，星期三",
                        "2026-02-26 COUNTED 7 工作日，星期四",
                        "2026-02-27 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条",
                        "2026-02-28 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条",
                        "2026-03-01 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条",
                        "2026-03-02 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条",
                        "2026-03-03 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条",
                        "2026-03-04 COUNTED 8 工作日，星期三",
                        "2026-03-05 COUNTED 9 工作日，星期四");
        assertThat(lines(certificate).getLast()).isEqualTo("2026-03-20 COUNTED 20 工作日，星期五");
        assertThat(certificate.sources()).extracting(HolidayNotice::number).containsExactly("国办发明电〔2025〕7号");
    }

    @Test
    void after_a_correction_the_count_starts_again() {
        DeadlineCertificate certificate = Cases.CLOCK.explain(
                Cases.read("2026-03-02", "2026-03-10", "2026-03-04 CORRECTION_ASKED; 2026-03-06 CORRECTION_RECEIVED"));

        assertThat(lines(certificate).subList(0, 8))
                .containsExactly(
                        "2026-03-02 DAY_ZERO 0 起算日，当日不计入，《条例》第三十三条",
                        "2026-03-03 COUNTED 1 工作日，星期二",
                        "2026-03-04 COUNTED 2 工作日，星期三",
                        "2026-03-05 WAITING 0 等待申请人补正，《条例》第三十条",
                        "2026-03-06 DAY_ZERO 0 起算日，当日不计入，《条例》第三十条",
                        "2026-03-07 NOT_WORKING 0 休息日，星期六",
                        "2026-03-08 NOT_WORKING 0 休息日，星期日",
                        "2026-03-09 COUNTED 1 工作日，星期一");
        assertThat(certificate.days().getLast().number()).isEqualTo(20);
    }

    @Test
    void a_case_that_ended_is_explained_up_to_its_end() {
        DeadlineCertificate certificate = Cases.CLOCK.explain(Cases.read(
                "2026-03-02", "2026-05-10", "2026-03-03 ORGAN_ASKED; 2026-03-05 REPLIED; 2026-03-09 ORGAN_ANSWERED"));

        assertThat(lines(certificate))
                .containsExactly(
                        "2026-03-02 DAY_ZERO 0 起算日，当日不计入，《条例》第三十三条",
                        "2026-03-03 COUNTED 1 工作日，星期二",
                        "2026-03-04 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条",
                        "2026-03-05 EXCLUDED 0 征求其他机关意见，所需时间不计入，《条例》第三十三条");
    }

    private static List<String> lines(DeadlineCertificate certificate) {
        return certificate.days().stream()
                .map(it -> it.date() + " " + it.mark() + " " + it.number() + " " + it.reason())
                .collect(Collectors.toList());
    }
}
