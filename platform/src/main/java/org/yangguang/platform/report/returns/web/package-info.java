/** The pages of an organ's return: filling it in, submitting it, and sending it back. */
@NullMarked
package org.yangguang.platform.report.returns.web;

import org.jspecify.annotations.NullMarked;
