/**
 * How pages are made: views from compiled templates, layout, components, form problems, error pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
