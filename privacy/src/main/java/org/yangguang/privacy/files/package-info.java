/**
 * Personal data in files: what a file says, what it conceals, and the same file without it. Entry:
 * {@link org.yangguang.privacy.files.PrivateFiles}.
 *
 * <p>The kind of a file is told by its content. What cannot be cleaned with certainty is refused, never passed on; every
 * output is opened and scanned again before it is handed out.
 */
@NullMarked
package org.yangguang.privacy.files;

import org.jspecify.annotations.NullMarked;
