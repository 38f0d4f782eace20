package org.yangguang.platform.report.publicsite;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How many checks a network address may ask for. */
@Component
class CallLimit {

    private final org.yangguang.platform.access.CallLimit calls;

    @Autowired
    CallLimit(CheckLimits limits) {
        this(limits, Ticker.systemTicker());
    }

    CallLimit(CheckLimits limits, Ticker time) {
        this.calls = new org.yangguang.platform.access.CallLimit(limits.perAddress(), limits.window(), time);
    }

    /** Counts one call; false where the address has used up its share. */
    boolean admit(String address) {
        return calls.admit(address);
    }
}
