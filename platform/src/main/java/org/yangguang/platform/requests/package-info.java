/**
 * Requests for disclosure (依申请公开), from the first word to the archive; the outgoing documents are in {@code papers}.
 *
 * <p>Crosses boundaries with {@link org.yangguang.platform.requests.RequestId}.
 */
@NullMarked
@ApplicationModule(displayName = "依申请公开")
package org.yangguang.platform.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
