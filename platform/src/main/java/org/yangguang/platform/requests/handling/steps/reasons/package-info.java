/**
 * What Art. 35 allows where an applicant asks clearly too much or too often: to ask why, to answer later where the reasons
 * are good, not to handle the request where they are not. {@link
 * org.yangguang.platform.requests.handling.steps.reasons.Reasons} tells a reply what was found.
 *
 * <p>Owns the table {@code request_reasons}.
 */
@NullMarked
package org.yangguang.platform.requests.handling.steps.reasons;

import org.jspecify.annotations.NullMarked;
