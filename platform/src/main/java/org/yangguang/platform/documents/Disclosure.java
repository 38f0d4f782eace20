package org.yangguang.platform.documents;

import org.jspecify.annotations.Nullable;

/**
 * How an item is disclosed. What is not published has a ground and a reason, what is published has neither.
 *
 * @param reason why the ground applies here, never blank
 */
public record Disclosure(
        DisclosureAttribute attribute,
        @Nullable Withholding ground,
        @Nullable String reason) {

    /** To be published. */
    public static final Disclosure PROACTIVE = new Disclosure(DisclosureAttribute.PROACTIVE, null, null);

    public Disclosure {
        boolean published = attribute == DisclosureAttribute.PROACTIVE;
        if (published != (ground == null) || published != (reason == null) || (reason != null && reason.isBlank())) {
            throw new IllegalArgumentException(
                    attribute + " with ground " + ground + " and reason " + (reason != null));
        }
    }
}
