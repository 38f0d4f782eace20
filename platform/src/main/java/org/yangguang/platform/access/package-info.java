/**
 * Who may do what for which organ: sign-in, roles, rules over addresses, users.
 *
 * <p>Publishes {@link org.yangguang.platform.access.SignedIn}, which a controller takes as an argument, and
 * {@link org.yangguang.platform.access.AddressRules}, by which every module states who may call its addresses; an
 * address under no rule is closed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organs", "audit", "demo", "time", "pages", "pages :: *", "database"})
package org.yangguang.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
