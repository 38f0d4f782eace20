/**
 * Consultations: a third party whose interests disclosure may harm (Art. 32), joint makers (Art. 34), other organs (Art. 33
 * ¶3); several at once, each with a term of its own. {@link
 * org.yangguang.platform.requests.handling.steps.consultation.Consultations} tells the rest what was asked and answered.
 *
 * <p>Owns the table {@code request_consultation}. When a consultation began and ended stands in the story of its case, as
 * events of the clock; one whose entry was taken back is not there any more.
 */
@NullMarked
package org.yangguang.platform.requests.handling.steps.consultation;

import org.jspecify.annotations.NullMarked;
