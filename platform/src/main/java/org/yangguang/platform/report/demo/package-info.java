/**
 * The demonstration county's annual reports: returns of 71 organs that add up to the tables one real county published for
 * 2020, an invented year before, and the published report beside them with its contradictions.
 */
@NullMarked
package org.yangguang.platform.report.demo;

import org.jspecify.annotations.NullMarked;
