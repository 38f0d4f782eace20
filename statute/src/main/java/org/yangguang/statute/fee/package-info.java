/**
 * The information-processing fee (信息处理费): Art. 42 and 国办函〔2020〕109号, in force since 2021-01-01.
 *
 * <p>The organ may charge where an applicant exceeds a reasonable quantity or frequency; for one request either by
 * count or by volume, never both. Start at {@link org.yangguang.statute.fee.FeeMethod}.
 */
@NullMarked
package org.yangguang.statute.fee;

import org.jspecify.annotations.NullMarked;
