package org.yangguang.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls by network address within a window that begins with the first. Kept in memory only, and bounded. */
public final class CallLimit {

    private static final int ADDRESSES = 50_000;

    private final Cache<String, AtomicInteger> calls;
    private final int allowed;

    /** So many calls from one address within the window. */
    public CallLimit(int allowed, Duration window) {
        this(allowed, window, Ticker.systemTicker());
    }

    /** As above, by a time of its own. */
    public CallLimit(int allowed, Duration window, Ticker time) {
        this.allowed = allowed;
        this.calls = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterWrite(window)
                .ticker(time)
                .build();
    }

    /** Counts one call; false where the address has used up its share. */
    public boolean admit(String address) {
        return calls.get(network(address), key -> new AtomicInteger()).incrementAndGet() <= allowed;
    }

    /** An IPv6 subscriber owns a whole /64, so its hosts count together. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // A literal address: nothing is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
