/**
 * The watch over all cases: what everybody is to do next, who is reminded at which distance from the last day, what
 * supervision finds wanting.
 *
 * <p>The rules are two tables: {@link org.yangguang.platform.requests.handling.steps.watch.NextStep} and {@link
 * org.yangguang.platform.requests.handling.steps.watch.Distance}. Owns {@code request_reminder} and {@code
 * reminder_contact}.
 */
@NullMarked
package org.yangguang.platform.requests.handling.steps.watch;

import org.jspecify.annotations.NullMarked;
