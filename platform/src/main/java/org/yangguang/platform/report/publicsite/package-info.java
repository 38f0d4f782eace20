/**
 * The annual reports on the public site and in the open API: {@code /reports}, {@code /reports/{year}} with its files, and
 * {@code /report-check} for any report file.
 *
 * <p>The check keeps nothing: files are read, judged and forgotten within the request; the Word file with the remarks
 * travels to the browser and back, see {@link org.yangguang.platform.report.publicsite.SealedFile}.
 */
@NullMarked
package org.yangguang.platform.report.publicsite;

import org.jspecify.annotations.NullMarked;
