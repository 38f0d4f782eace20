/**
 * How requests come in: over the public form and the open interface, over the counter of an organ, and by e-mail (Arts. 27-31).
 *
 * <p>Owns the tables {@code request_draft*}, {@code request_choice}, {@code request_likeness}, {@code request_public_text},
 * {@code request_contact} and {@code request_mail*}. Publishes {@link org.yangguang.platform.requests.intake.Duplicates} to
 * the other parts of the module. Every request is registered by the kernel's {@code Registering}, within a deed.
 */
@NullMarked
package org.yangguang.platform.requests.intake;

import org.jspecify.annotations.NullMarked;
