/** By when information must be published or withdrawn (Art. 26 and special terms). */
@NullMarked
package org.yangguang.statute.publishing;

import org.jspecify.annotations.NullMarked;
