package org.yangguang.statute.report.prose;

import org.jspecify.annotations.Nullable;

/** What earlier sentences of a paragraph leave to later ones. */
final class Paragraph {

    /** Whether requests for disclosure are the matter, by heading or by an earlier sentence. */
    private boolean aboutRequests;

    private Scope scope = Scope.UNSAID;
    private @Nullable Mention head;
    private @Nullable Mention last;

    Paragraph(boolean aboutRequests) {
        this.aboutRequests = aboutRequests;
    }

    boolean aboutRequests() {
        return aboutRequests;
    }

    void speakOfRequests() {
        aboutRequests = true;
    }

    Scope scope() {
        return scope;
    }

    void setScope(Scope scope) {
        this.scope = scope;
    }

    /** The last figure that is no part, which a sentence beginning with 其中 breaks down. */
    @Nullable
    Mention head() {
        return head;
    }

    /** The figure mentioned last. */
    @Nullable
    Mention last() {
        return last;
    }

    void mention(Mention mention, boolean part) {
        last = mention;
        if (!part) {
            head = mention;
        }
    }
}
