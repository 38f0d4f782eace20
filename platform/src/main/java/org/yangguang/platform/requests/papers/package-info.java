/**
 * The outgoing documents of the office: which there are and what each must hold ({@link
 * org.yangguang.platform.requests.papers.PaperKind}, one table), their Word templates in versions, the settings of each
 * organ, and issuing them as Word and PDF under a number without gaps ({@link
 * org.yangguang.platform.requests.papers.Papers}).
 *
 * <p>Owns the tables {@code paper}, {@code paper_number}, {@code paper_setting}, {@code paper_template} and {@code
 * paper_template_flag}. The wording of the built-in templates is text in the resources; {@code word} makes Word of it,
 * fills Word in and draws the PDF of what Word holds, so that the two cannot differ.
 */
@NullMarked
package org.yangguang.platform.requests.papers;

import org.jspecify.annotations.NullMarked;
