package org.yangguang.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a list.
 *
 * @param hint one line under the choice that tells what it means; null for none
 */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
