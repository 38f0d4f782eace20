/**
 * The information-processing fee (Art. 42, 国办函〔2020〕109号): notice, its arrival, payment, lapse. The tariff and the terms
 * are the statute's. {@link org.yangguang.platform.requests.handling.steps.fee.Fees} tells what was charged.
 *
 * <p>Owns the table {@code request_fee}.
 */
@NullMarked
package org.yangguang.platform.requests.handling.steps.fee;

import org.jspecify.annotations.NullMarked;
