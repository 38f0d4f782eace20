/**
 * The steps that only some cases take: consultations (Arts. 32-34), the fee (Art. 42), reasons and deferral (Art. 35), the
 * way to another organ and into several requests; and the watch over all cases: tasks, reminders, checks.
 *
 * <p>Each has a package of its own with its deeds. What a reply needs to know of them is told by {@link
 * org.yangguang.platform.requests.handling.steps.consultation.Consultations}, {@link
 * org.yangguang.platform.requests.handling.steps.fee.Fees} and {@link
 * org.yangguang.platform.requests.handling.steps.reasons.Reasons}.
 */
@NullMarked
package org.yangguang.platform.requests.handling.steps;

import org.jspecify.annotations.NullMarked;
