/**
 * The five doors through which a feature serves the rest: its own pages, and the tasks, figures, checks and search
 * entries declared here. The workbench, the report, supervision and search are built on these and know no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organs", "access"})
package org.yangguang.platform.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
