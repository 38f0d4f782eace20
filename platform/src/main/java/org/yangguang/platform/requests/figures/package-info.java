/** Tables 三 and 四 of the annual report, counted from cases and opened to them. */
@NullMarked
package org.yangguang.platform.requests.figures;

import org.jspecify.annotations.NullMarked;
