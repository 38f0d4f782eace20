/** What the annual report asks of people each day, and what supervision watches in it: the doors {@code TaskSource} and {@code Check}. */
@NullMarked
package org.yangguang.platform.report.work;

import org.jspecify.annotations.NullMarked;
