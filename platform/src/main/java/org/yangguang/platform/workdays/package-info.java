/**
 * The working days as they are known now: the published notices, and those that the office brought in since.
 *
 * <p>Publishes {@link org.yangguang.platform.workdays.WorkingDays}. What rests on working days and is still open
 * implements {@link org.yangguang.platform.workdays.OpenDates}; a new notice shows what it would move and then has it
 * counted anew. Owns the table {@code working_day_notice}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "doors", "jobs", "organs", "pages", "pages :: *", "time"})
package org.yangguang.platform.workdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
