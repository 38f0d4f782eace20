package org.yangguang.platform.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.yangguang.platform.access.Role;

/** What stands against a move, each rule with its name; a move is made where none of them applies. */
enum MoveRule {
    THE_STATE_ALLOWS_IT("“%s”现在不能办理", it -> !it.move().leadsFrom(it.item().state())),
    ONLY_WHAT_IS_PUBLIC_IS_WITHDRAWN(
            "还没有公布，不能撤下", it -> it.is(ItemMove.WITHDRAW) && !it.item().isPublic()),
    ONLY_A_CHANGE_IS_DROPPED(
            "没有正在进行的修改",
            it -> it.is(ItemMove.DROP_REVISION)
                    && !(it.item().isPublic() && it.item().isBeingRevised())),
    /** Without it nothing moves on (Art. 13). */
    THE_ATTRIBUTE_IS_FIXED(
            "请先确定公开属性",
            it -> it.is(ItemMove.SUBMIT, ItemMove.PUBLISH_URGENTLY) && it.item().disclosure() == null),
    THERE_IS_SOMETHING_TO_READ(
            "正文和附件都是空的，请填写正文或者上传附件",
            it -> it.is(ItemMove.SUBMIT, ItemMove.PUBLISH_URGENTLY)
                    && it.working().body().isEmpty()
                    && it.files().isEmpty()),
    AN_INTERPRETATION_EXPLAINS_SOMETHING(
            "请选择被解读的文件",
            it -> it.is(ItemMove.SUBMIT, ItemMove.PUBLISH_URGENTLY)
                    && it.working().kind() == ItemKind.INTERPRETATION
                    && it.working().interprets().isEmpty()),
    A_CHANGE_SAYS_WHAT_AND_WHY(
            "请填写修改说明：改了什么、为什么改",
            it -> it.is(ItemMove.SUBMIT, ItemMove.PUBLISH_URGENTLY)
                    && it.item().publishedAt() != null
                    && it.working().changeNote() == null),
    IT_IS_ONES_TURN(
            "现在不由您办理这一步", it -> it.is(ItemMove.AGREE, ItemMove.APPROVE, ItemMove.SEND_BACK) && !it.turnIsOurs()),
    /** The publisher's is the turn after the last agreement. */
    THE_LAST_AGREEMENT_APPROVES(
            "情况已经变化，请看过现在的内容再办理",
            it -> it.is(ItemMove.AGREE, ItemMove.APPROVE)
                    && it.move() != it.item().agreement()),
    THE_PUBLISHER_RELEASES(
            "由签发人办理",
            it -> it.is(ItemMove.PUBLISH, ItemMove.SCHEDULE, ItemMove.UNSCHEDULE, ItemMove.FILE) && !it.turnIsOurs()),
    AUTHOR_AND_PUBLISHER_DIFFER(
            "撰写人不能审核、签发自己写的内容，请由其他人办理",
            it -> it.is(ItemMove.AGREE, ItemMove.APPROVE, ItemMove.PUBLISH, ItemMove.SCHEDULE, ItemMove.FILE)
                    && it.isByAuthor()),
    WRITERS_WRITE(
            "由经办人或者负责人办理",
            it -> it.is(ItemMove.SUBMIT, ItemMove.REVISE, ItemMove.DROP_REVISION, ItemMove.PUBLISH_URGENTLY)
                    && !it.has(Role.CLERK, Role.SECTION_HEAD, Role.HEAD, Role.OFFICE)),
    HEAD_OR_OFFICE_KEEPS("由本机关负责人或者主管部门评估", it -> it.is(ItemMove.KEEP) && !it.has(Role.HEAD, Role.OFFICE)),
    ONLY_THE_AUTHOR_TAKES_BACK("只有送审人可以撤回", it -> it.is(ItemMove.TAKE_BACK) && !it.isByAuthor()),
    ONLY_THE_PROACTIVE_IS_PUBLISHED("公开属性不是主动公开，不能公布", it -> it.move().releases() && !it.isProactive()),
    THE_PROACTIVE_IS_NOT_FILED("主动公开的信息应当公布，不能只存档", it -> it.is(ItemMove.FILE) && it.isProactive()),
    A_REASON_IS_GIVEN(
            "请填写理由",
            it -> it.is(
                            ItemMove.SEND_BACK,
                            ItemMove.PUBLISH_URGENTLY,
                            ItemMove.WITHDRAW,
                            ItemMove.KEEP,
                            ItemMove.REVISE)
                    && (it.move() != ItemMove.REVISE || it.item().state() != ItemState.PUBLISHED)
                    && it.moving().remark() == null),
    SOMEBODY_ELSE_CONFIRMS(
            "补批应当由紧急发布人以外的负责人办理",
            it -> it.is(ItemMove.CONFIRM)
                    && (Objects.equals(it.item().publisher(), it.moving().by()) || !it.has(Role.HEAD, Role.OFFICE))),
    SOMETHING_IS_OWED("没有需要补批的紧急发布", it -> it.is(ItemMove.CONFIRM) && !it.item().approvalOwed()),
    HEAD_OR_OFFICE_WITHDRAWS("由本机关负责人或者主管部门撤下", it -> it.is(ItemMove.WITHDRAW) && !it.has(Role.HEAD, Role.OFFICE)),
    THE_TIME_LIES_AHEAD(
            "定时发布的时间应当在现在以后",
            it -> it.is(ItemMove.SCHEDULE)
                    && (it.moving().at() == null || !it.moving().at().isAfter(it.now())));

    private final String problem;

    @SuppressWarnings("ImmutableEnumChecker") // each is one of the expressions above, which hold nothing
    private final Predicate<Wish> stands;

    MoveRule(String problem, Predicate<Wish> stands) {
        this.problem = problem;
        this.stands = stands;
    }

    /** Everything that stands against it, in Chinese; only the state where that forbids it already. */
    static List<String> problems(Wish wish) {
        if (THE_STATE_ALLOWS_IT.stands.test(wish)) {
            return List.of(THE_STATE_ALLOWS_IT.problem.formatted(wish.move().label()));
        }
        return List.of(values()).stream()
                .filter(rule -> rule.stands.test(wish))
                .map(rule -> rule.problem)
                .toList();
    }

    /** A move with all that is needed to judge it. */
    record Wish(Item item, Content working, List<ItemFile> files, Moving moving, Instant now) {

        ItemMove move() {
            return moving.move();
        }

        boolean is(ItemMove... moves) {
            return Set.of(moves).contains(move());
        }

        boolean has(Role... roles) {
            return moving.isByProgram() || Set.of(roles).stream().anyMatch(moving.roles()::contains);
        }

        boolean turnIsOurs() {
            return moving.isByProgram()
                    || item.turn()
                            .map(ReviewStep::role)
                            .filter(moving.roles()::contains)
                            .isPresent();
        }

        boolean isByAuthor() {
            return !moving.isByProgram() && Objects.equals(item.author(), moving.by());
        }

        boolean isProactive() {
            Disclosure disclosure = item.disclosure();
            return disclosure != null && disclosure.attribute() == DisclosureAttribute.PROACTIVE;
        }
    }
}
