/** The pages of handling: the list of cases, the case with its story and deeds, the form of each deed. */
@NullMarked
package org.yangguang.platform.requests.handling.web;

import org.jspecify.annotations.NullMarked;
