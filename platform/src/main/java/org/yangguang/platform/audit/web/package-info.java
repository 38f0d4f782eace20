/**
 * The pages of the trail; a module of its own because they stand above {@code access}, which itself stands above {@code
 * audit}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "organs", "access", "pages", "pages :: *", "time"})
package org.yangguang.platform.audit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
