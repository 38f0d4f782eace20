/**
 * Personal data at rest: sealed with a key that does not lie in the database, and recognised again by a blind index
 * without being read.
 *
 * <p>Publishes {@link org.yangguang.platform.vault.Vault}. Owns the table {@code vault_key}, which tells whether the key
 * is the one that the data was sealed with.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.yangguang.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
