/**
 * The statutory annual report on open government information (Arts. 49-50): its two forms as data, its tables, and the
 * rules that hold between their figures, between years, and between figures and text.
 *
 * <p>Entry points: {@link ReportFormat} (what is printed), {@link ReportTables} (the figures), {@link ReportCheck} (all
 * rules over one or several years). Rule names: R1-R6 and L1-L3, T1 over tables, R9 text against table, R10 text
 * against itself. R7 and R8 need the case files behind the figures and are not judged here.
 */
@NullMarked
package org.yangguang.statute.report;

import org.jspecify.annotations.NullMarked;
