/** The morning page: what one person is to do, put together from the tasks and checks of all modules. */
@NullMarked
@ApplicationModule
package org.yangguang.platform.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
