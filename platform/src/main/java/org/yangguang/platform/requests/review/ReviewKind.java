package org.yangguang.platform.requests.review;

import org.yangguang.statute.review.AnswerTerm;

/** Kinds of matters about a reply; each is a group of columns of table 四. */
public enum ReviewKind {
    RECONSIDERATION("行政复议", AnswerTerm.RECONSIDERATION),
    LITIGATION_DIRECT("未经复议直接起诉", AnswerTerm.COURT),
    LITIGATION_AFTER_REVIEW("复议后起诉", AnswerTerm.COURT);

    private final String label;
    private final AnswerTerm term;

    ReviewKind(String label, AnswerTerm term) {
        this.label = label;
        this.term = term;
    }

    /** In Chinese, as printed. */
    public String label() {
        return label;
    }

    /** How long we have to answer. */
    public AnswerTerm term() {
        return term;
    }

    /** Whether it goes through courts and so has instances. */
    public boolean isSuit() {
        return this != RECONSIDERATION;
    }
}
