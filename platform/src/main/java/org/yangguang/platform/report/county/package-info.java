/**
 * The county's report on a year: who has submitted, the sum over all organs opened down to each, the text with live
 * references, the freeze with its hash, publishing and correcting, and reports published elsewhere.
 */
@NullMarked
package org.yangguang.platform.report.county;

import org.jspecify.annotations.NullMarked;
