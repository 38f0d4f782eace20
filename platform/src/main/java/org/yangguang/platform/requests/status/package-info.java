/**
 * What the applicant sees of a running request, and can do: by number and query code, without an account. Tells applicants
 * of every step through {@code notices}. Writes cases only by {@link org.yangguang.platform.requests.CaseBook}, as every
 * other part does.
 */
@NullMarked
package org.yangguang.platform.requests.status;

import org.jspecify.annotations.NullMarked;
