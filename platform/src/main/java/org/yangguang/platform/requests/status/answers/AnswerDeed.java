package org.yangguang.platform.requests.status.answers;

import org.yangguang.platform.audit.DeedKind;

enum AnswerDeed implements DeedKind {
    ANSWER_PUBLISHED("公布答复"),
    ANSWER_WITHDRAWN("撤下已公布的答复");

    private final String label;

    AnswerDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
