package org.yangguang.platform.documents.cleanup;

import org.yangguang.platform.documents.Validity;

/** What a sitting says of a document. */
enum Verdict {
    KEEP("继续有效", Validity.IN_FORCE),
    AMEND("修订", Validity.BEING_AMENDED),
    REPEAL("废止", Validity.REPEALED),
    /** It has served its purpose or its term is over. */
    EXPIRE("宣布失效", Validity.EXPIRED);

    private final String label;
    private final Validity validity;

    Verdict(String label, Validity validity) {
        this.label = label;
        this.validity = validity;
    }

    /** In Chinese. */
    String label() {
        return label;
    }

    /** How the document stands then. */
    Validity validity() {
        return validity;
    }
}
