/** Pages of reconsideration and litigation. */
@NullMarked
package org.yangguang.platform.requests.review.web;

import org.jspecify.annotations.NullMarked;
