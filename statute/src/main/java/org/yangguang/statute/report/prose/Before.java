package org.yangguang.statute.report.prose;

import org.jspecify.annotations.Nullable;

/**
 * What went before a figure.
 *
 * @param whole whose parts are being named, null where none is
 * @param last the figure before, null for the first of a paragraph
 * @param attributes whether the sentence tells attributes of documents
 * @param alreadyPublic whether it sets 已主动公开 beside other answers
 * @param aboutRequests whether requests for disclosure are the matter of the paragraph
 * @param aboutDisclosure whether disclosure was named before the figure
 */
record Before(
        @Nullable Mention whole,
        @Nullable Mention last,
        boolean attributes,
        boolean alreadyPublic,
        boolean aboutRequests,
        boolean aboutDisclosure) {

    @Nullable
    Subject wholeSubject() {
        return whole == null ? null : whole.subject();
    }

    @Nullable
    Subject lastSubject() {
        return last == null ? null : last.subject();
    }

    /** Whether the words left no doubt of what the figure before counted. */
    boolean sureOfLast() {
        return last != null && last.sure();
    }

    boolean requestsInSight() {
        return aboutRequests || wholeSubject() instanceof Subject.Requests || lastSubject() instanceof Subject.Requests;
    }
}
