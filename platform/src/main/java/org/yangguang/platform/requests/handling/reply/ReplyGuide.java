package org.yangguang.platform.requests.handling.reply;

import static org.yangguang.statute.outcome.Outcome.ADMINISTRATIVE_QUERY;
import static org.yangguang.statute.outcome.Outcome.DISCLOSED;
import static org.yangguang.statute.outcome.Outcome.DISCLOSED_ALREADY;
import static org.yangguang.statute.outcome.Outcome.NEEDS_CREATION;
import static org.yangguang.statute.outcome.Outcome.NOT_HANDLED_EXCESSIVE;
import static org.yangguang.statute.outcome.Outcome.NOT_HANDLED_PETITION;
import static org.yangguang.statute.outcome.Outcome.NOT_HANDLED_PUBLICATION;
import static org.yangguang.statute.outcome.Outcome.NOT_HANDLED_RECONFIRM;
import static org.yangguang.statute.outcome.Outcome.NOT_HANDLED_REPEAT;
import static org.yangguang.statute.outcome.Outcome.NOT_HELD_NONEXISTENT;
import static org.yangguang.statute.outcome.Outcome.NOT_HELD_OTHER_ORGAN;
import static org.yangguang.statute.outcome.Outcome.PARTIAL;
import static org.yangguang.statute.outcome.Outcome.REFUSED_ENFORCEMENT_FILE;
import static org.yangguang.statute.outcome.Outcome.REFUSED_FORBIDDEN_BY_LAW;
import static org.yangguang.statute.outcome.Outcome.REFUSED_INTERNAL;
import static org.yangguang.statute.outcome.Outcome.REFUSED_PROCESS;
import static org.yangguang.statute.outcome.Outcome.REFUSED_SECURITY_STABILITY;
import static org.yangguang.statute.outcome.Outcome.REFUSED_STATE_SECRET;
import static org.yangguang.statute.outcome.Outcome.REFUSED_THIRD_PARTY;
import static org.yangguang.statute.outcome.Outcome.UNCLEAR_AFTER_CORRECTION;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.outcome.Ground.ThirdPartyInterest;
import org.yangguang.statute.outcome.Outcome;

/** Short questions that lead from a request to the answer that the Regulation gives it; the clerk need not know the law. */
public final class ReplyGuide {

    /** Key of the first question. */
    public static final String FIRST = "request";

    private ReplyGuide() {}

    /** A question. */
    public record Question(String key, String text, List<Reply> replies) {
        public Question {
            replies = List.copyOf(replies);
        }
    }

    /**
     * What can be said to it: leads to the next question or to an answer.
     *
     * @param next key of the next question, null where the answer is found
     * @param ground which decides between two documents of one answer, null where it does not
     */
    public record Reply(
            String text,
            @Nullable String next,
            @Nullable Outcome outcome,
            @Nullable String ground) {

        private static Reply to(String text, String next) {
            return new Reply(text, next, null, null);
        }

        private static Reply is(String text, Outcome outcome) {
            return new Reply(text, null, outcome, null);
        }
    }

    /** The whole of it. */
    static final List<Question> QUESTIONS = List.of(
            new Question(
                    FIRST,
                    "申请人要的是什么？",
                    List.of(
                            Reply.to("一份或者一些政府信息", "held"),
                            Reply.is("反映诉求，实际是信访、投诉、举报", NOT_HANDLED_PETITION),
                            Reply.is("政府公报、报刊、书籍等公开出版物", NOT_HANDLED_PUBLICATION),
                            Reply.is("同一申请人以前问过同样的内容，已经答复过", NOT_HANDLED_REPEAT),
                            Reply.is("确认或者重新出具已经拿到的信息", NOT_HANDLED_RECONFIRM),
                            Reply.is("数量、频次明显超过合理范围，说明的理由也不合理", NOT_HANDLED_EXCESSIVE),
                            Reply.is("补正以后仍然看不出要什么", UNCLEAR_AFTER_CORRECTION))),
            new Question(
                    "held",
                    "本机关有没有这项信息？",
                    List.of(
                            Reply.to("有", "access"),
                            Reply.is("检索过，没有制作也没有获取", NOT_HELD_NONEXISTENT),
                            Reply.is("不由本机关负责公开", NOT_HELD_OTHER_ORGAN),
                            Reply.is("没有现成的，需要对现有信息加工、分析", NEEDS_CREATION))),
            new Question(
                    "access",
                    "这项信息现在怎样取得？",
                    List.of(
                            Reply.is("已经主动公开", DISCLOSED_ALREADY),
                            Reply.is("法律、法规对查询另有规定，例如企业登记、不动产登记资料", ADMINISTRATIVE_QUERY),
                            Reply.to("以上都不是", "review"))),
            new Question(
                    "review",
                    "审查下来，哪些内容可以公开？",
                    List.of(
                            Reply.is("全部可以公开", DISCLOSED),
                            Reply.is("去掉一部分后可以公开", PARTIAL),
                            Reply.to("全部不能公开", "ground"))),
            new Question(
                    "ground",
                    "为什么不能公开？",
                    List.of(
                            Reply.is("依法确定为国家秘密", REFUSED_STATE_SECRET),
                            Reply.is("法律、行政法规禁止公开", REFUSED_FORBIDDEN_BY_LAW),
                            Reply.is("公开后可能危及国家安全、公共安全、经济安全、社会稳定", REFUSED_SECURITY_STABILITY),
                            new Reply(
                                    "涉及企业的商业秘密",
                                    null,
                                    REFUSED_THIRD_PARTY,
                                    Grounds.code(ThirdPartyInterest.TRADE_SECRET)),
                            new Reply(
                                    "涉及个人隐私或者第三方的其他合法权益",
                                    null,
                                    REFUSED_THIRD_PARTY,
                                    Grounds.code(ThirdPartyInterest.PRIVACY)),
                            Reply.is("机关内部的人事、后勤、工作流程", REFUSED_INTERNAL),
                            Reply.is("讨论记录、过程稿、磋商信函、请示报告", REFUSED_PROCESS),
                            Reply.is("行政执法案卷", REFUSED_ENFORCEMENT_FILE))));

    /** The question of this key. */
    public static Optional<Question> find(String key) {
        return QUESTIONS.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Every answer that the guide leads to. */
    static List<Outcome> outcomes() {
        return QUESTIONS.stream()
                .flatMap(question -> question.replies().stream())
                .map(Reply::outcome)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }
}
