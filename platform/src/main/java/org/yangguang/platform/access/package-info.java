/**
 * Who may do what for which organ: sign-in, roles, rules over addresses, users.
 *
 * <p>Publishes {@code SignedIn} for controllers, and {@code AddressRules} by which every
 * module states who may call its addresses; an address under no rule is closed.
 */
@NullMarked
@ApplicationModule
package org.yangguang.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
