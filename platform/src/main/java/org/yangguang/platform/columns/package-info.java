/**
 * The columns (栏目) of the public site as data: their tree, kind, duty to be renewed and place in the menu, and the page on which
 * the office keeps them. Owns the table {@code site_column}; a new installation begins with the usual ones.
 *
 * <p>Publishes {@link org.yangguang.platform.columns.Columns}. What stands in a column belongs to the modules that publish.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "pages", "pages :: *", "time"})
package org.yangguang.platform.columns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
