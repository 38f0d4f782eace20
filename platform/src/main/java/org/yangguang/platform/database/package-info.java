/**
 * The database: a PostgreSQL server of our own under the data directory, or an external one by
 * {@code spring.datasource.url}.
 *
 * <p>Owns the data directory, its lock, the server's start and stop, and the secrets of this installation. Publishes
 * {@link org.yangguang.platform.database.DataDirectory} only; everything else reaches the database through the
 * {@code DataSource}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
