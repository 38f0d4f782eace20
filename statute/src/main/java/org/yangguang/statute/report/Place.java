package org.yangguang.statute.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule is applied.
 *
 * @param name what an official would call it: the applicant kind for a rule over rows, the row for a rule over columns
 */
record Place(
        ReportTable table, @Nullable String row, @Nullable String column, String name) {}
