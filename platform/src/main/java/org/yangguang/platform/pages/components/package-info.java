/** The components: the templates in {@code jte/pages/components}, one for each control and pattern, for all modules. */
@NamedInterface("components")
@NullMarked
package org.yangguang.platform.pages.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
