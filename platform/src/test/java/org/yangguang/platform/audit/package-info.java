@NullMarked
package org.yangguang.platform.audit;

import org.jspecify.annotations.NullMarked;
