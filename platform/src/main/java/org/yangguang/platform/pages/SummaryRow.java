package org.yangguang.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * A name and its value.
 *
 * @param change address of the page where it is changed; null where it is not
 */
public record SummaryRow(
        String label, String value, @Nullable String change) {

    public SummaryRow(String label, String value) {
        this(label, value, null);
    }
}
