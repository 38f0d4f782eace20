/**
 * The law on open government information as plain Java: no framework, no database, no clock.
 *
 * <p>Every rule cites its article. An unqualified article is one of the Regulation on Open Government Information
 * (State Council Decree No. 711, in force 2019-05-15).
 */
@NullMarked
package org.yangguang.statute;

import org.jspecify.annotations.NullMarked;
