/**
 * Requests for disclosure (Arts. 27-45), from the citizen's first word to the judgment.
 *
 * <p>Owns the tables {@code request*}. {@link org.yangguang.platform.requests.CaseBook} is the one way to write a case:
 * each entry of its story may carry an event of the statutory clock, which the law allows or refuses. {@link
 * org.yangguang.platform.requests.Cases} reads. Built on these: intake, handling, papers, review, figures. Publishes the
 * event {@link org.yangguang.platform.requests.CaseChanged}.
 */
@NullMarked
@ApplicationModule
package org.yangguang.platform.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
