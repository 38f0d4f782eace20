/**
 * What a request can end in: answers, the grounds for withholding, the row of the annual report in which each is
 * counted, and the remedies that the reply must name.
 *
 * <p>{@link org.yangguang.statute.outcome.Outcome} is the answer, {@link org.yangguang.statute.outcome.Decision} an
 * answer with its grounds, {@link org.yangguang.statute.outcome.Remedies} the paragraph under it, by the law in force
 * on the day of the reply.
 */
@NullMarked
package org.yangguang.statute.outcome;

import org.jspecify.annotations.NullMarked;
