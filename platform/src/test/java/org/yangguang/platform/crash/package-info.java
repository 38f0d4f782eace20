/** What is left when the platform and its database are killed at work. */
@NullMarked
package org.yangguang.platform.crash;

import org.jspecify.annotations.NullMarked;
