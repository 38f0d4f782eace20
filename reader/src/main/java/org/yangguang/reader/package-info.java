/**
 * Reads annual reports on open government information out of the files in which offices keep them.
 *
 * <p>Three steps, each with one neutral result: a file becomes {@link org.yangguang.reader.DocumentBlock blocks} (one reader per
 * file type), blocks become the cells of tables 二, 三 and 四 (ruled tables by their cells, loose text by its labels), and
 * cells become an {@link org.yangguang.statute.report.AnnualReport}. Entry: {@link org.yangguang.reader.ReportReader}.
 *
 * <p>Nothing is guessed: a cell that was not found is absent, a cell that was found but not understood is named. Nothing
 * outside the file is ever fetched, and every reader stops at the bounds of {@link org.yangguang.reader.Limits}.
 */
@NullMarked
package org.yangguang.reader;

import org.jspecify.annotations.NullMarked;
