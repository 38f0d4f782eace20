/**
 * Organs, their history, their posts and the people who hold them.
 *
 * <p>Publishes {@link org.yangguang.platform.organs.Organs} and {@link org.yangguang.platform.organs.People}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"demo", "time"})
package org.yangguang.platform.organs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
