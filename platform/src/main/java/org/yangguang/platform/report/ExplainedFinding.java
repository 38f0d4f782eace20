package org.yangguang.platform.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Severity;

/**
 * A contradiction together with what was said about it.
 *
 * @param explanation null where nothing was said yet
 */
public record ExplainedFinding(Finding finding, @Nullable String explanation) {

    /** Balances between years may differ for a reason, such as a reorganised organ; a sum that is wrong never does. */
    private static final Set<String> EXPLAINABLE_ERRORS = Set.of("R4");

    /**
     * Names the finding with both sides of its equation: when a figure changes it is another finding, and an
     * explanation of the earlier one no longer covers it.
     */
    public String key() {
        Finding f = finding;
        String text = f.rule() + "|" + f.table() + "|" + f.row() + "|" + f.column() + "|" + plain(f.left()) + "|"
                + plain(f.right()) + "|" + f.quote();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return f.rule() + "-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Whether an explanation settles it; otherwise the figures must be corrected. */
    public boolean explainable() {
        return finding.severity() == Severity.WARNING || EXPLAINABLE_ERRORS.contains(finding.rule());
    }

    /** Whether it is neither explained nor resolved. */
    public boolean open() {
        return !explainable() || explanation == null;
    }

    /** Whether a return with it cannot be submitted. */
    public boolean blocks() {
        return finding.severity() == Severity.ERROR && open();
    }
}
