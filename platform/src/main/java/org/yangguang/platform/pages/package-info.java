/**
 * How pages are made: views from compiled templates, the two layouts (citizens, staff), the components, what a form was
 * given and what is wrong with it, lists, error pages, elder mode, static assets and the cache of public pages.
 *
 * <p>Knows no other module. What it needs of them comes through small interfaces that they implement:
 * {@link org.yangguang.platform.pages.SiteOwner}, {@link org.yangguang.platform.pages.VisitorSource},
 * {@link org.yangguang.platform.pages.MenuSource}, {@link org.yangguang.platform.pages.SiteSection} and beans of
 * {@link org.yangguang.platform.pages.PublicPages}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
