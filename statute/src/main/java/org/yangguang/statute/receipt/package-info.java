/**
 * The day of receipt of a request by the channel on which it came, and the evidence that each needs (Art. 31).
 *
 * <p>Start at {@link org.yangguang.statute.receipt.Arrival}: it fixes the day, or says what is missing.
 */
@NullMarked
package org.yangguang.statute.receipt;

import org.jspecify.annotations.NullMarked;
