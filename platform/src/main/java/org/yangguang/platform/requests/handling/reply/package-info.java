/**
 * The reply: short questions that lead to the right answer ({@link
 * org.yangguang.platform.requests.handling.reply.ReplyGuide}), what must have been done before each answer ({@link
 * org.yangguang.platform.requests.handling.reply.ReplyGate}), draft, issue, delivery and its proof.
 */
@NullMarked
package org.yangguang.platform.requests.handling.reply;

import org.jspecify.annotations.NullMarked;
