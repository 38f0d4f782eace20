/**
 * The index itself, without database or pages: what stands in it, how words are cut, and how a question becomes a query.
 * The same mapping and the same queries work on Lucene and on OpenSearch.
 */
@NullMarked
package org.yangguang.platform.search.engine;

import org.jspecify.annotations.NullMarked;
