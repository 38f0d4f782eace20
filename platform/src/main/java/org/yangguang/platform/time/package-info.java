/**
 * The one clock. Only the edge asks it; rules below are given the day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
