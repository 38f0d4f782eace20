/** Reconsideration and litigation about replies (Art. 51): own terms, instances, documents, results. */
@NullMarked
package org.yangguang.platform.requests.review;

import org.jspecify.annotations.NullMarked;
