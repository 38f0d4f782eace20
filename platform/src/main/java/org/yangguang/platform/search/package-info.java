/**
 * One index over the search entries of all modules, and what people find in it.
 *
 * <p>Knows no feature: it takes entries from beans of {@link org.yangguang.platform.doors.SearchSource} and hears of changes
 * through {@link org.yangguang.platform.doors.SearchChanged}. Owns the tables {@code search_*}.
 */
@NullMarked
@ApplicationModule
package org.yangguang.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
