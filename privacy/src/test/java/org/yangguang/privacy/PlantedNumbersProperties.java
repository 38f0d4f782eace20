package org.yangguang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlantedNumbersProperties {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> SENTENCES = List.of(
            "本机关已依法受理。",
            "请在十五个工作日内补正",
            "会议原则同意",
            "文号青政〔2020〕8号，",
            "金额83160.00元；",
            "（见附件）",
            "\n",
            "\t",
            "第三十六条第（一）项",
            "2020年11月23日");

    private final PrivacyScanner scanner = new PrivacyScanner();

    @Property(tries = 500)
    void an_identity_number_is_found_wherever_it_stands(
            @ForAll("numbers") String number, @ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before + "，" + number + "，" + after;

        assertThat(scanner.scan(text))
                .filteredOn(finding -> finding.kind() == Kind.ID_NUMBER)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo(number));
    }

    @Property(tries = 500)
    void a_wrong_last_place_makes_it_no_identity_number(
            @ForAll("numbers") String number, @ForAll("texts") String before) {
        char last = number.charAt(17) == '5' ? '6' : '5';

        assertThat(scanner.scan(before + "，" + number.substring(0, 17) + last))
                .filteredOn(finding -> finding.kind() == Kind.ID_NUMBER)
                .isEmpty();
    }

    @Property(tries = 500)
    void findings_are_in_order_apart_and_as_they_stand_in_the_text(
            @ForAll("numbers") String number, @ForAll("texts") String before) {
        String text = before + "申请人张建国" + number + "，" + before + "电话13858123456，" + before;
        List<Finding> findings = scanner.scan(text);

        int end = 0;
        for (Finding finding : findings) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.text());
            assertThat(finding.masked()).hasSameSizeAs(finding.text());
            end = finding.end();
        }
        assertThat(findings).extracting(Finding::kind).contains(Kind.ID_NUMBER, Kind.MOBILE);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES).list().ofMaxSize(8).map(sentences -> String.join("", sentences));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> places = Arbitraries.of("110101", "330127", "341002", "510104", "650103");
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 36_000)
                .map(day -> LocalDate.of(1920, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE));
        Arbitrary<String> serials = Arbitraries.integers().between(1, 999).map("%03d"::formatted);
        return Combinators.combine(places, days, serials).as((place, day, serial) -> withCheck(place + day + serial));
    }

    private static String withCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number + "10X98765432".charAt(sum % 11);
    }
}
