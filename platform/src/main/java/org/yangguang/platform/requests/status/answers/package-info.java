/**
 * The disclosure log: answers that were published without personal data, to be found and read by everyone. Owns the tables
 * {@code published_answer*}. A published file is always a copy of its own, cleaned of personal data.
 */
@NullMarked
package org.yangguang.platform.requests.status.answers;

import org.jspecify.annotations.NullMarked;
