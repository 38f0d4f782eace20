package org.yangguang.statute.report;

import java.util.List;

/** The rules that hold between the reports of one organ on two consecutive years. */
public final class YearComparison {

    private YearComparison() {}

    /** All findings about two reports; none where the years do not follow each other. */
    public static List<Finding> check(AnnualReport earlier, AnnualReport later) {
        return List.of();
    }
}
