/** The deeds of the main line: from assigning a case to putting its file away. */
@NullMarked
package org.yangguang.platform.requests.handling.deeds;

import org.jspecify.annotations.NullMarked;
