/** How tests look at pages: a real Chromium, two screens, axe-core. */
@NullMarked
package org.yangguang.platform.browser;

import org.jspecify.annotations.NullMarked;
