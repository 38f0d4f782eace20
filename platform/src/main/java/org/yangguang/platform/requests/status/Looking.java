package org.yangguang.platform.requests.status;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Lockout;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.vault.Vault;

/**
 * Finds a request by what its applicant holds. A number that exists and one that does not take the same way: the attempt
 * is counted in the database, then one statement looks for number and code together.
 */
@Component
class Looking {

    private final Registering requests;
    private final Lockout lockout;
    private final Vault vault;

    Looking(Registering requests, Lockout lockout, Vault vault) {
        this.requests = requests;
        this.lockout = lockout;
        this.vault = vault;
    }

    /** @param address of the network, from which too many attempts are refused too */
    Look look(String number, String code, String address) {
        String normal = number.strip().toUpperCase(Locale.ROOT);
        // Blind: people type all kinds of numbers into the wrong field, and this one is kept for a day.
        String subject = "request:" + HexFormat.of().formatHex(vault.index(normal, "request.looked-for"));
        Optional<Duration> wait = lockout.begin(subject, address);
        if (wait.isPresent()) {
            return new Look.Later(wait.get());
        }
        return requests.find(normal, code)
                .<Look>map(file -> {
                    lockout.succeeded(subject, address);
                    return new Look.Found(file);
                })
                .orElseGet(Look.Unknown::new);
    }
}
