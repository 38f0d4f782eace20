package org.yangguang.statute.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.outcome.Remedy.Order;
import org.yangguang.statute.outcome.Remedy.TimeLimit;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

/**
 * Remedies by answer and by the law in force on the day of the reply (Art. 51, 行政复议法, 行政诉讼法). The paragraph follows
 * from the answer, never from a choice by hand.
 */
public final class Remedies {
    /** Calendar days to apply for reconsideration, from knowing the act (行政复议法 Art. 20). */
    public static final int REVIEW_DAYS = 60;

    /** Months to sue directly, from knowing the act (行政诉讼法 Art. 46). */
    public static final int SUIT_MONTHS = 6;

    /** Calendar days to sue after reconsideration (行政诉讼法 Art. 45, 行政复议法 Art. 34). */
    public static final int SUIT_DAYS_AFTER_REVIEW = 15;

    /**
     * Longest limit in years, from knowing the content of the act, for an applicant who was told nothing (行政复议法
     * Art. 20 ¶3, 法释〔2018〕1号 Art. 64).
     */
    public static final int YEARS_IF_NOT_TOLD = 1;

    private final RemedySettings settings;

    public Remedies(RemedySettings settings) {
        this.settings = settings;
    }

    /** What a procedural notice says: nothing. */
    public Remedy.None of(ProceduralNotice notice) {
        return new Remedy.None(notice);
    }

    /**
     * What a final answer says.
     *
     * @param reply day of the reply; the law of that day is applied
     * @param online whether it is delivered through an internet channel
     * @param internetChannel address to file for reconsideration, which an online delivery must name since 2024; null if
     *     there is none
     */
    public Remedy of(
            Decision decision, LocalDate reply, ReplyingOrgan organ, boolean online, @Nullable String internetChannel) {
        RemedyLaw law = RemedyLaw.on(reply);
        boolean internet = online && law.isRevised();
        if (internet && (internetChannel == null || internetChannel.isBlank())) {
            return new Remedy.Incomplete(List.of("网络送达的决定应当提供通过互联网申请行政复议的途径（《行政复议法》第二十二条第二款）。"));
        }
        boolean first = law.isRevised() && reviewFirst(decision);
        return paragraph(law, organ, first, internet ? internetChannel : null, "本答复", "收到本答复之日");
    }

    /**
     * What is open to an applicant who got no answer by the last day.
     *
     * @param dayAfter the day after the last day to reply; the law of that day is applied
     */
    public Remedy.Paragraph againstSilence(LocalDate dayAfter, ReplyingOrgan organ) {
        RemedyLaw law = RemedyLaw.on(dayAfter);
        boolean first = law.isRevised() && settings.silenceReviewFirst().value();
        return paragraph(law, organ, first, null, "逾期未答复", "答复期限届满之日");
    }

    private boolean reviewFirst(Decision decision) {
        return switch (decision.outcome()) {
            case PARTIAL -> settings.partialReviewFirst().value();
            case ADMINISTRATIVE_QUERY -> settings.queryReviewFirst().value();
            case REFUSED_STATE_SECRET,
                    REFUSED_FORBIDDEN_BY_LAW,
                    REFUSED_SECURITY_STABILITY,
                    REFUSED_THIRD_PARTY,
                    REFUSED_INTERNAL,
                    REFUSED_PROCESS,
                    REFUSED_ENFORCEMENT_FILE -> true;
            case DISCLOSED_ALREADY,
                    DISCLOSED,
                    NOT_HELD_NONEXISTENT,
                    NOT_HELD_OTHER_ORGAN,
                    NEEDS_CREATION,
                    UNCLEAR_AFTER_CORRECTION,
                    NOT_HANDLED_PETITION,
                    NOT_HANDLED_REPEAT,
                    NOT_HANDLED_PUBLICATION,
                    NOT_HANDLED_EXCESSIVE,
                    NOT_HANDLED_RECONFIRM,
                    OTHER_NOT_CORRECTED,
                    OTHER_FEE_UNPAID,
                    OTHER -> false;
        };
    }

    private static Remedy.Paragraph paragraph(
            RemedyLaw law,
            ReplyingOrgan organ,
            boolean first,
            @Nullable String internetChannel,
            String act,
            String from) {
        List<String> reviewers = reviewers(law, organ);
        String review = String.join("或者", reviewers);
        String text = first
                ? "对" + act + "不服的，应当自" + from + "起" + REVIEW_DAYS + "日内先向" + review
                        + "申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起" + SUIT_DAYS_AFTER_REVIEW + "日内向" + organ.court()
                        + "提起行政诉讼。"
                : "对" + act + "不服的，可以自" + from + "起" + REVIEW_DAYS + "日内向" + review + "申请行政复议，或者自" + from + "起"
                        + SUIT_MONTHS + "个月内向" + organ.court() + "提起行政诉讼。";
        return new Remedy.Paragraph(
                first ? Order.RECONSIDERATION_FIRST : Order.FREE_CHOICE,
                reviewers,
                REVIEW_DAYS,
                organ.court(),
                first
                        ? new TimeLimit(SUIT_DAYS_AFTER_REVIEW, TimeLimit.Unit.CALENDAR_DAYS)
                        : new TimeLimit(SUIT_MONTHS, TimeLimit.Unit.MONTHS),
                internetChannel,
                law,
                internetChannel == null ? text : text + "通过互联网申请行政复议的途径：" + internetChannel + "。");
    }

    /** Who reconsiders: before 2024 old 行政复议法 Arts. 12 to 15, since then Arts. 24, 27, 28. */
    private static List<String> reviewers(RemedyLaw law, ReplyingOrgan organ) {
        String higher = organ.higherDepartment();
        boolean either = organ.kind() == Kind.JUSTICE_BUREAU
                || (!law.isRevised() && (organ.kind() == Kind.DEPARTMENT || organ.kind() == Kind.LOCAL_AGENCY));
        if (organ.kind() == Kind.VERTICALLY_LED) {
            return List.of(Objects.requireNonNull(higher));
        }
        return either && higher != null ? List.of(organ.government(), higher) : List.of(organ.government());
    }
}
