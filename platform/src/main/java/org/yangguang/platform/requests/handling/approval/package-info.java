/**
 * Approval before something goes out: the chain of each organ as data, what is put before it, and each step. The head of an
 * office of one person agrees afterwards, as a step of its own.
 */
@NullMarked
package org.yangguang.platform.requests.handling.approval;

import org.jspecify.annotations.NullMarked;
