package org.yangguang.platform.requests.handling.steps.consultation;

import java.util.Arrays;
import java.util.List;
import org.yangguang.platform.pages.Option;

/** What those who were asked said. */
public enum Opinion {
    AGREE("同意公开"),
    PARTLY("部分同意公开"),
    REFUSE("不同意公开");

    /** As choices of a form. */
    static final List<Option> OPTIONS =
            Arrays.stream(values()).map(it -> new Option(it.name(), it.label())).toList();

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Whether some of it is not to be disclosed in their view. */
    public boolean objects() {
        return this != AGREE;
    }
}
