/**
 * The statutory clock of a request: how long the organ has to answer (Arts. 30 to 35, 国办函〔2020〕109号).
 *
 * <p>{@link org.yangguang.statute.clock.StatutoryClock} reads a {@link org.yangguang.statute.clock.ClockCase} – day of
 * receipt, events, and the day as of which one asks – and answers with the state and the last day, every step on the
 * way, and what was done too late; or it refuses and names every event that the law does not allow. It holds no state
 * and no clock of its own: the same case gives the same answer on any day, and in any order of the events.
 *
 * <p>Conventions: the day of receipt is day zero. Where a consultation is asked on one day and answered on another, the
 * first still counts as used and the second is excluded. Events take effect by date; on the same day in the order of
 * {@link org.yangguang.statute.clock.EventKind}. Events after the day as of which one asks are not known yet and are
 * ignored.
 */
@NullMarked
package org.yangguang.statute.clock;

import org.jspecify.annotations.NullMarked;
