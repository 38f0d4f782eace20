/** The demonstration county's requests of 2020, with their stories, documents and suits. */
@NullMarked
package org.yangguang.platform.requests.demo;

import org.jspecify.annotations.NullMarked;
