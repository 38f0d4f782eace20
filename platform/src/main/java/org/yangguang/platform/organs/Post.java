package org.yangguang.platform.organs;

import org.jspecify.annotations.Nullable;

/**
 * A post of an organ.
 *
 * @param holder the name of who holds it today, null while it is vacant
 */
public record Post(
        long id, OrganId organ, String title, @Nullable String holder) {

    /** As a choice in a list. */
    public String titleAndHolder() {
        return holder == null ? title + "（空缺）" : title + "（" + holder + "）";
    }
}
