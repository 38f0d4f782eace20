/**
 * Starts a real OpenSearch cluster for tests of the search.
 */
@NullMarked
package org.yangguang.cluster;

import org.jspecify.annotations.NullMarked;
