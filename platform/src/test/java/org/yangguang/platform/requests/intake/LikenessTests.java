package org.yangguang.platform.requests.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.requests.Submissions;

@RunningPlatform
@Transactional
class LikenessTests {

    private static final String ONE = "11010519491231002X";
    private static final String OTHER = "110105194912310038";
    private static final String ASKED = "申请公开夏蔚镇云头峪村2023年高标准农田建设项目的初步设计批复和资金拨付明细";
    private static final String REWORDED = "请提供夏蔚镇云头峪村2023年高标准农田建设项目初步设计批复、资金拨付明细复印件";

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    Applicants applicants;

    @Autowired
    Duplicates duplicates;

    @Autowired
    LikenessIndex index;

    @Autowired
    Similar similar;

    OrganId agriculture = new OrganId(1);
    OrganId water = new OrganId(1);

    @BeforeEach
    void organs() {
        agriculture = organs.findByCode("371323-D16").orElseThrow().id();
        water = organs.findByCode("371323-D15").orElseThrow().id();
    }

    private Registered ask(OrganId organ, String person, String information, @Nullable String document) {
        Submission like = Submissions.online(organ, LocalDate.of(2026, 3, 2));
        Registered registered = registering.register(new Submission(
                organ,
                like.way(),
                like.arrival(),
                null,
                Submissions.person(person),
                "题",
                information,
                document,
                like.form(),
                like.delivery(),
                List.of(),
                null,
                null));
        index.catchUp();
        return registered;
    }

    @Test
    void the_same_person_is_recognised_across_organs_and_words() {
        Registered first = ask(agriculture, ONE, ASKED, null);
        Registered again = ask(water, ONE, REWORDED, null);
        assertThat(duplicates.of(again.id())).first().satisfies(alike -> {
            assertThat(alike.file().id()).isEqualTo(first.id());
            assertThat(alike.sameApplicant()).isTrue();
            assertThat(alike.percent()).isBetween(60, 100);
            assertThat(alike.organ()).isEqualTo("县农业农村局");
        });
    }

    @Test
    void others_who_ask_for_the_same_are_a_reason_to_publish() {
        ask(agriculture, ONE, ASKED, null);
        Registered other = ask(agriculture, OTHER, ASKED, null);
        assertThat(duplicates.of(other.id())).first().satisfies(alike -> {
            assertThat(alike.sameApplicant()).isFalse();
            assertThat(alike.percent()).isEqualTo(100);
            assertThat(alike.reason()).contains("第四十四条");
        });
        assertThat(similar.list(agriculture, "", "latest desc, number", 10, 0)).anySatisfy(group -> {
            assertThat(group.applicants()).isEqualTo(2);
            assertThat(group.requests()).isEqualTo(2);
        });
        assertThat(similar.list(water, "", "number", 10, 0)).isEmpty();
    }

    @Test
    void one_person_who_asks_twice_is_no_reason_to_publish() {
        int before = similar.count(agriculture, "");
        ask(agriculture, ONE, ASKED, null);
        ask(agriculture, ONE, REWORDED, null);
        assertThat(similar.count(agriculture, "")).isEqualTo(before);
    }

    @Test
    void the_same_document_number_is_enough() {
        Registered first = ask(agriculture, ONE, "请公开这个文件", "沂政发〔2023〕77号");
        assertThat(duplicates.of("某文件的全部附件和起草说明", "沂政发〔2023〕77号", null))
                .extracting(alike -> alike.file().id())
                .containsExactly(first.id());
    }

    @Test
    void another_matter_is_not_alike() {
        ask(agriculture, ONE, ASKED, null);
        assertThat(duplicates.of("城区雨污分流改造工程的监理合同", null, null)).isEmpty();
        assertThat(duplicates.of("城区雨污分流改造工程的监理合同", null, applicants.index(Submissions.person(ONE))))
                .isEmpty();
    }

    @Test
    void noting_what_is_noted_changes_nothing() {
        ask(agriculture, ONE, ASKED, null);
        while (index.catchUp() > 0) {
            assertThat(index).isNotNull();
        }
        assertThat(index.catchUp()).isZero();
    }
}
