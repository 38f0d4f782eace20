/**
 * The return of one organ for one year: its life ({@link org.yangguang.platform.report.returns.ReturnDeed}), filling it
 * in together without losing anything, and everything that speaks against it.
 */
@NullMarked
package org.yangguang.platform.report.returns;

import org.jspecify.annotations.NullMarked;
