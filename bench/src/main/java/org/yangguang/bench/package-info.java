/**
 * Benchmarks of single rules by JMH, and measurements with the application in the same process; {@code bench/scenarios}
 * holds those of whole processes.
 */
@NullMarked
package org.yangguang.bench;

import org.jspecify.annotations.NullMarked;
