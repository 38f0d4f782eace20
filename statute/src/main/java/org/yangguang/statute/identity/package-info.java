/**
 * Numbers by which the state tells persons and organisations apart, with their checksums: {@link
 * org.yangguang.statute.identity.ResidentNumber} and {@link org.yangguang.statute.identity.CreditCode}. A request proves who
 * asks (Art. 29 no. 1), so a number that cannot exist is refused where it is typed.
 */
@NullMarked
package org.yangguang.statute.identity;

import org.jspecify.annotations.NullMarked;
