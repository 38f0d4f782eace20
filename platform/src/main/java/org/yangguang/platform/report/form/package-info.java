/**
 * The annual report in its printed form: tables 二 三 四 as HTML to read or to fill in, charts against earlier years, and
 * the whole report as a Word or PDF document in the proportions of GB/T 9704.
 *
 * <p>{@link org.yangguang.platform.report.form.FormGrid} knows where each cell stands on paper; screen, Word and PDF are
 * drawn from it. {@link org.yangguang.platform.report.form.FormView} is what the templates under {@code report/form/}
 * take.
 */
@NullMarked
package org.yangguang.platform.report.form;

import org.jspecify.annotations.NullMarked;
