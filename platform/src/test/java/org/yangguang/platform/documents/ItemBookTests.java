package org.yangguang.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@RecordApplicationEvents
@Transactional
class ItemBookTests {

    @Autowired
    ItemBook book;

    @Autowired
    Items items;

    @Autowired
    Columns columns;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    CivilTime time;

    @Autowired
    ApplicationEvents events;

    Organ organ = new Organ(new OrganId(0), "", "", OrganKind.DEPARTMENT, null, false, 0, LocalDate.EPOCH, null, null);
    PersonId clerk = new PersonId(0);
    PersonId head = new PersonId(0);

    @BeforeEach
    void people_of_an_organ() {
        organ = organs.findByCode("371323-D33").orElseThrow();
        clerk = people.list(organ.id()).getFirst().id();
        head = people.list(organ.id()).getLast().id();
        assertThat(clerk).isNotEqualTo(head);
    }

    Content content(String title) {
        return new Content(
                columns.find("notices").orElseThrow().id(),
                title,
                CleanHtml.ofText("正文"),
                organ.name(),
                time.today(),
                null,
                null,
                List.of(),
                null);
    }

    Content document(String number) {
        DocumentFacts facts = new DocumentFacts(
                DocumentNumber.parse(number).orElseThrow(),
                DocumentKind.NOTICE,
                time.today(),
                "",
                List.of("测试"),
                "",
                true,
                null,
                null);
        Content plain = content("关于" + number + "的通知");
        return new Content(
                plain.column(),
                plain.title(),
                plain.body(),
                plain.source(),
                plain.formedOn(),
                facts,
                null,
                List.of(),
                null);
    }

    Item open(Content content, @Nullable Disclosure disclosure) {
        Effect effect = book.open(organ.id(), new Draft(content, disclosure, null), clerk);
        return items.get(new ItemId(
                Long.parseLong(String.valueOf(((Effect.Done) effect).subject()).substring("item:".length()))));
    }

    Effect move(Item item, ItemMove move, PersonId by, Role role, @Nullable String remark) {
        return book.move(item.id(), items.get(item.id()).version(), new Moving(move, by, Set.of(role), remark, null));
    }

    Item moved(Item item, ItemMove move, PersonId by, Role role, @Nullable String remark) {
        assertThat(move(item, move, by, role, remark)).as(move.name()).isInstanceOf(Effect.Done.class);
        return items.get(item.id());
    }

    Item published(Content content) {
        Item item = open(content, Disclosure.PROACTIVE);
        moved(item, ItemMove.SUBMIT, clerk, Role.CLERK, null);
        moved(item, ItemMove.APPROVE, head, Role.HEAD, null);
        return moved(item, ItemMove.PUBLISH, head, Role.HEAD, "已核对");
    }

    static List<String> problems(Effect effect) {
        return effect instanceof Effect.Refused refused ? refused.problems() : List.of();
    }

    @Test
    void every_state_is_reached_and_every_state_but_a_draft_is_left_again() {
        Set<ItemState> reached = EnumSet.of(ItemState.DRAFT);
        Set<ItemState> left = EnumSet.noneOf(ItemState.class);
        for (ItemMove move : ItemMove.values()) {
            reached.add(move.to());
            for (ItemState from : ItemState.values()) {
                if (move.leadsFrom(from) && move.to() != from) {
                    left.add(from);
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(ItemState.values());
        assertThat(left).containsExactlyInAnyOrder(ItemState.values());
    }

    @Test
    void without_an_attribute_it_does_not_move_on() {
        Item item = open(content("公告"), null);

        assertThat(problems(move(item, ItemMove.SUBMIT, clerk, Role.CLERK, null)))
                .containsExactly("请先确定公开属性");
    }

    @Test
    void it_goes_through_its_chain_and_is_public_when_the_publisher_releases_it() {
        Item item = open(content("公告"), Disclosure.PROACTIVE);
        Item handedIn = moved(item, ItemMove.SUBMIT, clerk, Role.CLERK, null);
        assertThat(handedIn.review())
                .extracting(ReviewStep::place)
                .containsExactly(ReviewStep.Place.SECRECY, ReviewStep.Place.PUBLISHER);
        assertThat(problems(move(item, ItemMove.PUBLISH, head, Role.HEAD, null)))
                .isNotEmpty();
        Item approved = moved(item, ItemMove.APPROVE, head, Role.HEAD, "不涉密");
        assertThat(approved.isPublic()).isFalse();
        assertThat(events.stream(ItemChanged.class))
                .noneMatch(each -> each.item().equals(item.id()));

        Item published = moved(item, ItemMove.PUBLISH, head, Role.HEAD, "已核对");

        assertThat(published.isPublic()).isTrue();
        assertThat(published.publisher()).isEqualTo(head);
        assertThat(events.stream(ItemChanged.class))
                .anyMatch(each -> each.item().equals(item.id()));
        assertThat(items.lines(ItemFilter.ALL.in(Set.of(item.content().column())), 5, 0))
                .extracting(ItemLine::id)
                .contains(item.id());
        assertThat(items.story(item.id())).extracting(StoryLine::what).containsExactly("起草", "送审", "保密审查：同意", "发布");
    }

    @Test
    void author_and_publisher_differ() {
        Item item = open(content("公告"), Disclosure.PROACTIVE);
        moved(item, ItemMove.SUBMIT, clerk, Role.CLERK, null);

        assertThat(problems(move(item, ItemMove.APPROVE, clerk, Role.HEAD, null)))
                .containsExactly("撰写人不能审核、签发自己写的内容，请由其他人办理");
    }

    @Test
    void what_one_person_published_in_an_emergency_is_owed_until_somebody_else_agrees() {
        Item item = open(content("紧急公告"), Disclosure.PROACTIVE);
        assertThat(problems(move(item, ItemMove.PUBLISH_URGENTLY, clerk, Role.CLERK, null)))
                .contains("请填写理由");
        Item published = moved(item, ItemMove.PUBLISH_URGENTLY, clerk, Role.CLERK, "汛情紧急");
        assertThat(published.isPublic()).isTrue();
        assertThat(published.approvalOwed()).isTrue();
        assertThat(problems(move(item, ItemMove.CONFIRM, clerk, Role.HEAD, null)))
                .isNotEmpty();

        Item confirmed = moved(item, ItemMove.CONFIRM, head, Role.HEAD, null);

        assertThat(confirmed.approvalOwed()).isFalse();
        assertThat(confirmed.publisher()).isEqualTo(head);
    }

    @Test
    void what_is_not_disclosed_is_kept_with_ground_and_reason_and_comes_back_within_a_year() {
        Disclosure withheld =
                new Disclosure(DisclosureAttribute.NON_DISCLOSURE, Withholding.DELIBERATIVE_PROCESS, "尚在讨论，公开会影响公正决策");
        Item item = open(content("讨论记录"), withheld);
        moved(item, ItemMove.SUBMIT, clerk, Role.CLERK, null);
        moved(item, ItemMove.APPROVE, head, Role.HEAD, null);
        assertThat(problems(move(item, ItemMove.PUBLISH, head, Role.HEAD, "理由")))
                .isNotEmpty();

        Item kept = moved(item, ItemMove.FILE, head, Role.HEAD, null);

        assertThat(kept.state()).isEqualTo(ItemState.FILED);
        assertThat(kept.reevaluateOn()).isEqualTo(time.today().plusMonths(12));
        assertThat(kept.isPublic()).isFalse();
    }

    @Test
    void a_change_is_seen_when_it_is_published_and_the_earlier_edition_stays_on_record() {
        Item item = published(content("公告"));
        moved(item, ItemMove.REVISE, clerk, Role.CLERK, null);
        Content before = item.content();
        Content change = new Content(
                before.column(),
                "更正后的公告",
                before.body(),
                before.source(),
                before.formedOn(),
                null,
                null,
                List.of(),
                "更正日期");
        book.save(item.id(), items.get(item.id()).version(), new Draft(change, Disclosure.PROACTIVE, null), clerk);

        Item underChange = items.get(item.id());
        assertThat(underChange.isPublic()).isTrue();
        assertThat(underChange.content().title()).isEqualTo("公告");
        assertThat(items.working(underChange).title()).isEqualTo("更正后的公告");

        moved(item, ItemMove.SUBMIT, clerk, Role.CLERK, null);
        moved(item, ItemMove.APPROVE, head, Role.HEAD, null);
        Item changed = moved(item, ItemMove.PUBLISH, head, Role.HEAD, "已核对");

        assertThat(changed.content().title()).isEqualTo("更正后的公告");
        assertThat(changed.edition()).isEqualTo(2);
        assertThat(changed.publishedAt()).isEqualTo(item.publishedAt());
        assertThat(items.pastEditions(item.id())).singleElement().satisfies(past -> {
            assertThat(past.edition()).isEqualTo(1);
            assertThat(past.content()).isEqualTo(before);
        });
    }

    @Test
    void a_change_that_is_dropped_leaves_what_is_public_untouched() {
        Item item = published(content("公告"));
        moved(item, ItemMove.REVISE, head, Role.HEAD, null);
        book.save(item.id(), items.get(item.id()).version(), new Draft(content("别的"), null, null), head);

        Item back = moved(item, ItemMove.DROP_REVISION, head, Role.HEAD, null);

        assertThat(back.state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(back.content()).isEqualTo(item.content());
        assertThat(items.working(back)).isEqualTo(item.content());
    }

    @Test
    void what_is_withdrawn_is_public_no_more_and_says_why() {
        Item item = published(content("处罚决定"));
        assertThat(problems(move(item, ItemMove.WITHDRAW, clerk, Role.CLERK, "决定已撤销")))
                .containsExactly("由本机关负责人或者主管部门撤下");

        Item withdrawn = moved(item, ItemMove.WITHDRAW, head, Role.HEAD, "决定已撤销");

        assertThat(withdrawn.isPublic()).isFalse();
        assertThat(withdrawn.withdrawnReason()).isEqualTo("决定已撤销");
        assertThat(items.lines(ItemFilter.ALL.of(organ.id()), 100, 0))
                .extracting(ItemLine::id)
                .doesNotContain(item.id());
    }

    @Test
    void nobody_overwrites_what_he_has_not_seen() {
        Item item = open(content("公告"), null);
        book.save(item.id(), item.version(), new Draft(content("甲"), null, null), clerk);

        Effect second = book.save(item.id(), item.version(), new Draft(content("乙"), null, null), head);

        assertThat(problems(second)).hasSize(1);
        assertThat(items.get(item.id()).content().title()).isEqualTo("甲");
    }

    @Test
    void a_number_that_is_taken_is_refused_with_the_document_that_bears_it() {
        open(document("沂测发〔2020〕901号"), null);

        Effect second = book.open(organ.id(), new Draft(document("沂测发[2020]901号"), null, null), clerk);

        assertThat(problems(second)).singleElement().asString().contains("沂测发〔2020〕901号", "《关于");
    }

    @Test
    void a_document_stands_in_the_database_as_in_the_code() {
        LocalDate today = time.today();
        List<LocalDate> days = new ArrayList<>(List.of(today.minusDays(1), today, today.plusDays(1)));
        days.add(null);
        int number = 902;
        for (LocalDate from : days) {
            for (LocalDate to : days) {
                if (from != null && to != null && to.isBefore(from)) {
                    continue;
                }
                for (Validity noted : List.of(Validity.IN_FORCE, Validity.REPEALED, Validity.BEING_AMENDED)) {
                    Content plain = document("沂测发〔2020〕" + number++ + "号");
                    DocumentFacts f = Objects.requireNonNull(plain.document());
                    DocumentFacts facts =
                            new DocumentFacts(f.number(), f.kind(), f.signedOn(), "", List.of(), "", true, from, to);
                    Item item = published(new Content(
                            plain.column(),
                            plain.title(),
                            plain.body(),
                            plain.source(),
                            plain.formedOn(),
                            facts,
                            null,
                            List.of(),
                            null));
                    book.stands(item.id(), noted, today, "测试", null, head);
                    Validity standing = items.get(item.id()).validity(today).orElseThrow();
                    assertThat(items.lines(
                                    ItemFilter.ALL
                                            .of(organ.id())
                                            .onlyNormative()
                                            .standing(standing),
                                    100,
                                    0))
                            .as(from + " " + to + " " + noted)
                            .extracting(ItemLine::id)
                            .contains(item.id());
                }
            }
        }
    }
}
