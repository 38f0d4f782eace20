package org.yangguang.platform.report.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Severity;

/**
 * A finding with the number that ties it to its cells on the page.
 *
 * @param number from 1, over all tables and the text
 * @param explanation why the figures stand as they do, in the organ's words; null where none was given
 */
public record FormFinding(
        int number, Finding finding, @Nullable String explanation) {

    /** Whether the finding breaks a rule; otherwise it is only odd. */
    public boolean isError() {
        return finding.severity() == Severity.ERROR;
    }

    /** Both sides as figures, such as {@code 47 ≠ 46}; null where the rule is no equation. */
    public @Nullable String equation() {
        BigDecimal left = finding.left();
        BigDecimal right = finding.right();
        if (left == null || right == null) {
            return null;
        }
        return left.toPlainString() + " ≠ " + right.toPlainString();
    }

    /** The cells concerned. */
    public List<CellRef> cells() {
        return finding.cells();
    }
}
