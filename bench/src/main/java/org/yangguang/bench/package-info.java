/** Benchmarks of single rules by JMH; {@code bench/scenarios} holds those of whole processes. */
@NullMarked
package org.yangguang.bench;

import org.jspecify.annotations.NullMarked;
