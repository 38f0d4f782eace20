package org.yangguang.platform.requests.status;

import java.time.Instant;
import org.yangguang.platform.requests.RequestId;

/**
 * That someone knew the query code of a request a short while ago.
 *
 * @param since when the code was typed
 * @param until good up to then
 */
record Pass(RequestId request, Instant since, Instant until) {}
