/**
 * The public face: home page, columns, page cache, feeds, sitemap.
 */
@NullMarked
@ApplicationModule
package org.yangguang.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
