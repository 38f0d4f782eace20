/**
 * The annual report on open government information (Arts. 49-50): each organ's return ({@code returns}), the county's
 * report compiled from them ({@code county}), its printed form ({@code form}) and public pages ({@code publicsite}).
 *
 * <p>Owns the tables {@code organ_return}, {@code return_*}, {@code county_*} and {@code imported_*}. Publishes {@link
 * org.yangguang.platform.report.PublishedReports} and the event {@link org.yangguang.platform.report.ReportPublished}.
 * Takes figures of other modules only through the door {@code FigureSource}.
 */
@NullMarked
@ApplicationModule
package org.yangguang.platform.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
