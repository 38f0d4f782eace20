/**
 * The staff's pages of items: the list of an organ, the editor, the page of an item with its story and what can be done now, editions
 * side by side, and the review chain.
 */
@NullMarked
package org.yangguang.platform.documents.desk;

import org.jspecify.annotations.NullMarked;
