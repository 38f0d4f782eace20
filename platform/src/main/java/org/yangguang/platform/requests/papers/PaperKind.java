package org.yangguang.platform.requests.papers;

import static org.yangguang.platform.requests.papers.Series.NONE;
import static org.yangguang.platform.requests.papers.Series.NOTICE;
import static org.yangguang.platform.requests.papers.Series.REPLY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground.StateSecret;
import org.yangguang.statute.outcome.Ground.ThirdPartyInterest;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.outcome.ProceduralNotice;

/**
 * Every document of the request office. Titles, articles and fields stand in the table {@code kinds.txt}; here is what
 * joins a document to the answers and notices of the statute.
 */
public enum PaperKind {
    APPLICATION_BY_PERSON(1),
    APPLICATION_BY_ORGANISATION(2),
    ORAL_REQUEST_RECORD(3),
    REGISTER_ENTRY(5),
    RECEIPT(6, ProceduralNotice.RECEIPT),
    RECEIPT_CONFIRMATION(7),
    CORRECTION_NOTICE(10, ProceduralNotice.CORRECTION),
    NOT_CORRECTED_CLOSING(11, Outcome.OTHER_NOT_CORRECTED),
    REASONS_NOTICE(12, ProceduralNotice.REASONS),
    EXTENSION_NOTICE(14, ProceduralNotice.EXTENSION),
    DEFERRAL_NOTICE(15, ProceduralNotice.DEFERRAL),
    THIRD_PARTY_LETTER(16, ProceduralNotice.THIRD_PARTY_LETTER),
    THIRD_PARTY_ANSWER(17),
    CONSULTATION_NOTICE(18, ProceduralNotice.CONSULTATION),
    /** To the third party, who may attack the decision to disclose: numbered as a notice, with a remedy. */
    DISCLOSURE_DESPITE_REFUSAL(19, NOTICE, Outcome.DISCLOSED, null),
    JOINT_ORGAN_LETTER(20, NOTICE, null, null),
    /** Not among the 40: but the letter to joint makers says that silence is consent, which this must not say. */
    OTHER_ORGAN_LETTER(21, ProceduralNotice.ORGAN_LETTER),
    SEARCH_RECORD(25),
    FEE_NOTICE(26, ProceduralNotice.FEE),
    FEE_UNPAID_CLOSING(27, Outcome.OTHER_FEE_UNPAID),
    DISCLOSED_ALREADY(30, Outcome.DISCLOSED_ALREADY),
    DISCLOSED(31, Outcome.DISCLOSED),
    PARTIAL(33, Outcome.PARTIAL),
    REFUSED_STATE_SECRET(34, Outcome.REFUSED_STATE_SECRET),
    REFUSED_FORBIDDEN_BY_LAW(35, Outcome.REFUSED_FORBIDDEN_BY_LAW),
    REFUSED_SECURITY_STABILITY(36, Outcome.REFUSED_SECURITY_STABILITY),
    REFUSED_TRADE_SECRET(37, Outcome.REFUSED_THIRD_PARTY),
    REFUSED_PRIVACY(38, Outcome.REFUSED_THIRD_PARTY),
    REFUSED_INTERNAL(39, Outcome.REFUSED_INTERNAL),
    REFUSED_PROCESS(40, Outcome.REFUSED_PROCESS),
    REFUSED_ENFORCEMENT_FILE(41, Outcome.REFUSED_ENFORCEMENT_FILE),
    ADMINISTRATIVE_QUERY(42, Outcome.ADMINISTRATIVE_QUERY),
    NOT_HELD_NONEXISTENT(43, Outcome.NOT_HELD_NONEXISTENT),
    NOT_HELD_OTHER_ORGAN(44, Outcome.NOT_HELD_OTHER_ORGAN),
    NEEDS_CREATION(46, Outcome.NEEDS_CREATION),
    UNCLEAR_AFTER_CORRECTION(47, Outcome.UNCLEAR_AFTER_CORRECTION),
    NOT_HANDLED_REPEAT(48, Outcome.NOT_HANDLED_REPEAT),
    NOT_HANDLED_PETITION(49, Outcome.NOT_HANDLED_PETITION),
    NOT_HANDLED_PUBLICATION(50, Outcome.NOT_HANDLED_PUBLICATION),
    NOT_HANDLED_EXCESSIVE(51, Outcome.NOT_HANDLED_EXCESSIVE),
    /** Not among the 40: but the report counts such answers, so one must be able to go out. */
    NOT_HANDLED_RECONFIRM(52, Outcome.NOT_HANDLED_RECONFIRM),
    PROOF_OF_DELIVERY(59);

    private final int number;
    private final Series series;
    private final @Nullable Outcome outcome;
    private final @Nullable ProceduralNotice notice;

    PaperKind(int number) {
        this(number, NONE, null, null);
    }

    PaperKind(int number, ProceduralNotice notice) {
        this(number, NOTICE, null, notice);
    }

    PaperKind(int number, Outcome outcome) {
        this(number, REPLY, outcome, null);
    }

    PaperKind(int number, Series series, @Nullable Outcome outcome, @Nullable ProceduralNotice notice) {
        this.number = number;
        this.series = series;
        this.outcome = outcome;
        this.notice = notice;
    }

    /** The document with which an answer goes out; empty for other ends such as a withdrawal, which need none. */
    public static Optional<PaperKind> of(Decision decision) {
        if (decision.outcome() == Outcome.REFUSED_THIRD_PARTY) {
            return Optional.of(
                    decision.grounds().contains(ThirdPartyInterest.TRADE_SECRET)
                            ? REFUSED_TRADE_SECRET
                            : REFUSED_PRIVACY);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.series == REPLY && kind.outcome == decision.outcome())
                .findFirst();
    }

    /** The document of a notice; every notice has one. A letter to joint makers is {@link #JOINT_ORGAN_LETTER}. */
    public static Optional<PaperKind> of(ProceduralNotice notice) {
        return Arrays.stream(values()).filter(kind -> kind.notice == notice).findFirst();
    }

    /** Number in the list of documents, two digits in addresses. */
    public int number() {
        return number;
    }

    public Series series() {
        return series;
    }

    /** Chinese title, as in lists. */
    public String title() {
        return definition().title();
    }

    /** Articles of the Regulation, or the document it rests on, in Chinese. */
    public String basis() {
        return definition().basis();
    }

    /** Whether it carries a remedy paragraph; which one follows from {@link #decision}. */
    public boolean remedy() {
        return outcome != null;
    }

    /** For the remedy paragraph: the answer that it gives; empty for what cannot be reviewed or sued on its own. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(outcome)
                .map(it -> it == Outcome.PARTIAL
                        // Any ground does: a partial answer is one whatever was withheld.
                        ? Decision.partial(Set.of(new StateSecret()))
                        : Decision.of(it));
    }

    /** Its own fields, beside {@link #commonFields}. */
    public List<PaperField> fields() {
        return definition().fields();
    }

    /** The fields that every document of its series has. */
    public List<PaperField> commonFields() {
        return CommonField.of(this);
    }

    /** Common and own fields. */
    public List<PaperField> allFields() {
        return Stream.concat(commonFields().stream(), fields().stream()).toList();
    }

    /** What a template must say in these words, because the law demands it. */
    public List<String> mustSay() {
        return definition().mustSay();
    }

    /** Whether it is a form that applicants fill in, so that it may go out empty. */
    public boolean isBlankForm() {
        return this == APPLICATION_BY_PERSON || this == APPLICATION_BY_ORGANISATION;
    }

    /** The day on which the law behind the built-in templates was last checked. */
    static LocalDate checkedOn() {
        return KindTable.get().checkedOn();
    }

    private KindTable.Definition definition() {
        return KindTable.get().definition(number);
    }
}
