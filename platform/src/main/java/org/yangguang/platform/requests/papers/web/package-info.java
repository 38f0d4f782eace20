/** Pages on which an organ keeps its templates and what its documents say of itself. */
@NullMarked
package org.yangguang.platform.requests.papers.web;

import org.jspecify.annotations.NullMarked;
