package org.yangguang.platform.doors;

import java.time.LocalDate;
import org.yangguang.platform.organs.OrganId;

/**
 * What the public can find.
 *
 * @param kind the module's word for it, for example {@code REPORT}
 * @param id unique within the kind
 * @param text the full text, plain
 * @param address its public page
 */
public record SearchEntry(
        String kind, String id, String title, String text, String address, OrganId organ, LocalDate publishedOn) {}
