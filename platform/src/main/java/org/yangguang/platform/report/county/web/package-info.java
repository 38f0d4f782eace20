/** The county office's pages of the annual report: progress, sums, findings, text, freeze, publishing. */
@NullMarked
package org.yangguang.platform.report.county.web;

import org.jspecify.annotations.NullMarked;
