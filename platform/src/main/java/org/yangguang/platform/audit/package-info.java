/**
 * The trail: who did what, when, why, as a chain of hashes that shows tampering.
 *
 * <p>Publishes {@link org.yangguang.platform.audit.Deeds}, the one way to write anything, and
 * {@link org.yangguang.platform.audit.Trail}, the one way to read what was done.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"time"})
package org.yangguang.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
