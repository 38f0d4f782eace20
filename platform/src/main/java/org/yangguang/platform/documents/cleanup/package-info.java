/** The clean-up of normative documents: in one sitting an organ says of each whether it stays, is repealed or is being amended. */
@NullMarked
package org.yangguang.platform.documents.cleanup;

import org.jspecify.annotations.NullMarked;
