/**
 * Handling of requests: the case as staff see it, and the deeds by which it goes on.
 *
 * <p>A deed is a bean of type {@link org.yangguang.platform.requests.handling.CaseDeed}; nothing else has to be written
 * for it to stand on the case page, to have its address, its rule of access, its form and its place in a transaction.
 * {@link org.yangguang.platform.requests.handling.DeedDesk} does them. What the law allows is asked of the statute's clock
 * ({@link org.yangguang.platform.requests.handling.Situation#offer}), never written again here.
 *
 * <p>Panels beside the case come from beans of {@link org.yangguang.platform.requests.handling.CasePanels}.
 */
@NullMarked
package org.yangguang.platform.requests.handling;

import org.jspecify.annotations.NullMarked;
