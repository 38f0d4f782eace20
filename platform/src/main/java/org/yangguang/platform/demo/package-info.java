/**
 * The demonstration county: every module adds what it owns by a {@link org.yangguang.platform.demo.DemoStep}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
