@NullMarked
package org.yangguang.platform.access;

import org.jspecify.annotations.NullMarked;
