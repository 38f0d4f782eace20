@NullMarked
package org.yangguang.platform;

import org.jspecify.annotations.NullMarked;
