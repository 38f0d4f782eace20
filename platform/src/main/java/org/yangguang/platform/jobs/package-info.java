/**
 * Work that the program does by itself, again and again: each feature contributes beans of {@link
 * org.yangguang.platform.jobs.Job}, and this module runs them, on one node at a time and through restarts.
 *
 * <p>Owns the table {@code scheduled_tasks}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"time"})
package org.yangguang.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
