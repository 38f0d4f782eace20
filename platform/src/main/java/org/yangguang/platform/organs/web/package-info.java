/**
 * The pages and the open interface of {@code organs}; a module of its own because they stand above {@code access}, which
 * itself stands above {@code organs}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organs", "access", "audit", "pages", "pages :: *", "time"})
package org.yangguang.platform.organs.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
