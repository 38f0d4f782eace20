@NullMarked
package org.yangguang.platform.database;

import org.jspecify.annotations.NullMarked;
