/**
 * The working days as they are known now: the published notices, and those that an administrator brought in since.
 *
 * <p>Publishes {@link org.yangguang.platform.workdays.WorkingDays}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.workdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
