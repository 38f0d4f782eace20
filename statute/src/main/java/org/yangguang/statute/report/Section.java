package org.yangguang.statute.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the six sections of the report (Art. 50).
 *
 * @param no 1 to 6
 * @param label the title as printed, without its number
 * @param table the table that the section prints, null where it is running text
 * @param topics what readers expect the text to speak of; practice, not law; empty where nothing is expected
 */
public record Section(
        int no, String key, String label, @Nullable ReportTable table, List<String> topics) {}
