package org.yangguang.statute.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the text that was understood.
 *
 * @param subject what is counted, in Chinese
 * @param cell the cell that it restates, null where no table has it
 * @param number the figure
 * @param sentence where it stands
 */
public record Statement(String subject, @Nullable CellRef cell, BigDecimal number, String sentence) {}
