/** The organ's own terms when a reply is reviewed: to answer the reconsideration organ and the court. */
@NullMarked
package org.yangguang.statute.review;

import org.jspecify.annotations.NullMarked;
