/**
 * Stored files: evidence behind declared figures, attachments.
 *
 * <p>Publishes {@link org.yangguang.platform.files.Files}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organs", "audit", "time", "vault"})
package org.yangguang.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
