/**
 * The way to the organ that must answer, and into as many requests as there are matters: both only before anything formal
 * has happened.
 *
 * <p>Owns the table {@code request_split}.
 */
@NullMarked
package org.yangguang.platform.requests.handling.steps.routing;

import org.jspecify.annotations.NullMarked;
