package org.yangguang.statute.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeMethodTests {
    @ParameterizedTest(name = "{0} requests in a month cost {1} yuan")
    @CsvSource({
        "0, 0",
        "1, 0",
        "10, 0",
        "11, 100",
        "30, 2000",
        "31, 2200",
        "35, 3000",
        "40, 4000",
        "41, 4300",
        "45, 5500",
        "50, 7000",
        "51, 7400",
        "60, 11000",
        "61, 11500"
    })
    void the_tariff_by_count(int requests, long yuan) {
        assertThat(FeeMethod.BY_COUNT.total(requests).yuan()).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "{0} pages of a request cost {1} yuan")
    @CsvSource({
        "0, 0",
        "30, 0",
        "31, 10",
        "68, 380",
        "92, 620",
        "100, 700",
        "101, 720",
        "200, 2700",
        "201, 2740",
        "250, 4700"
    })
    void the_tariff_by_volume(int pages, long yuan) {
        assertThat(FeeMethod.BY_VOLUME.total(pages).yuan()).isEqualTo(yuan);
    }

    @Test
    void a_total_is_the_sum_of_its_units() {
        for (FeeMethod method : FeeMethod.values()) {
            long sum = 0;
            for (int n = 1; n <= 500; n++) {
                sum += method.rateOf(n);
                assertThat(method.total(n).yuan()).as("%s %d", method, n).isEqualTo(sum);
            }
        }
    }

    @Test
    void each_calendar_month_starts_again() {
        List<LocalDate> days = Stream.concat(
                        Collections.nCopies(8, LocalDate.parse("2026-05-31")).stream(),
                        Collections.nCopies(8, LocalDate.parse("2026-06-01")).stream())
                .toList();

        assertThat(FeeMethod.byCount(days)).isZero();
        assertThat(FeeMethod.byCount(Collections.nCopies(16, LocalDate.parse("2026-05-31"))))
                .isEqualTo(600);
    }

    @Test
    void the_35th_request_of_a_month_costs_200_by_count_or_its_pages_by_volume() {
        assertThat(FeeMethod.BY_COUNT.rateOf(35)).isEqualTo(200);
        assertThat(FeeMethod.BY_VOLUME.total(250).yuan()).isEqualTo(4700);
    }

    @Test
    void pages_are_not_added_up_over_requests() {
        assertThat(3 * FeeMethod.BY_VOLUME.total(25).yuan()).isZero();
    }

    @Test
    void each_printed_side_is_a_page() {
        assertThat(FeeMethod.pages(12, 40)).isEqualTo(92);
    }

    @Test
    void the_arithmetic_is_written_out() {
        assertThat(FeeMethod.BY_COUNT.total(35).arithmetic())
                .isEqualTo("第1至10件免费；第11至30件 20件×100元=2000元；第31至35件 5件×200元=1000元；合计3000元");
        assertThat(FeeMethod.BY_VOLUME.total(31).arithmetic()).isEqualTo("第1至30页免费；第31页 1页×10元=10元；合计10元");
    }
}
