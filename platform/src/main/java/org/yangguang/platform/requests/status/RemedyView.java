package org.yangguang.platform.requests.status;

import java.util.List;

/**
 * What the applicant can do against an answer, or against silence.
 *
 * @param title what it is against; empty where nothing is open now
 * @param paragraph the statute's paragraph; empty where an organ has not said yet who reviews it
 * @param terms each way with its address and last day
 * @param note on what the last days rest
 */
record RemedyView(String title, String paragraph, List<Term> terms, String note) {

    /** Nothing is open now. */
    static final RemedyView NONE = new RemedyView("", "", List.of(), "");

    /** One way, to whom, and its last day as it is printed. */
    record Term(String way, String to, String lastDay) {}

    RemedyView {
        terms = List.copyOf(terms);
    }

    boolean isOpen() {
        return !title.isEmpty();
    }
}
