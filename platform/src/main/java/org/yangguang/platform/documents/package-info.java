/**
 * What organs publish (Arts. 13-26): information items, official documents (公文) and their interpretations, from the draft with its
 * disclosure attribute through the reviews to the public page, and its validity as long as it stands.
 *
 * <p>Owns the tables {@code information_item}, {@code official_document}, {@code interpretation} and {@code item_*}. {@link
 * org.yangguang.platform.documents.ItemBook} is the one way to write an item, {@link
 * org.yangguang.platform.documents.Items} reads. Publishes the event {@link org.yangguang.platform.documents.ItemChanged}
 * when something changed that the public sees.
 */
@NullMarked
@ApplicationModule
package org.yangguang.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
