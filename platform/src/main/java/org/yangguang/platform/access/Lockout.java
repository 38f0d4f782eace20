package org.yangguang.platform.access;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.time.CivilTime;

/**
 * Slows down guessing: after some free attempts each further one doubles the wait, by account and by address alike, for
 * accounts that exist and for names that do not. Every attempt counts before the password is looked at, so attempts at
 * the same time gain nothing.
 */
@Component
public class Lockout {

    static final int FREE_PER_ACCOUNT = 5;

    /** More, because a whole office building may come from one address. */
    static final int FREE_PER_ADDRESS = 30;

    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient database;
    private final CivilTime time;

    Lockout(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Counts an attempt; if it must not be made now, how long to wait.
     *
     * @param guarded what the secret opens: a user name, or for other secrets a text that no user name can be, for example
     *     {@code request:} and what stands for its number
     * @param address of the network that the attempt comes from
     */
    public Optional<Duration> begin(String guarded, String address) {
        Optional<Duration> wait = count(account(guarded), FREE_PER_ACCOUNT);
        return wait.isPresent() ? wait : count(address(address), FREE_PER_ADDRESS);
    }

    /** The attempt was right: what is guarded starts afresh, and the address is not charged with it. */
    public void succeeded(String guarded, String address) {
        database.sql("delete from sign_in_failure where subject = :account or last_at < :forgotten")
                .param("account", account(guarded))
                .param("forgotten", now().minus(REMEMBERED))
                .update();
        database.sql("update sign_in_failure set failures = greatest(failures - 1, 0) where subject = :address")
                .param("address", address(address))
                .update();
    }

    /** One statement, so that of many attempts at once only the free ones pass. */
    private Optional<Duration> count(String subject, int free) {
        OffsetDateTime now = now();
        boolean counted = database.sql("""
                        insert into sign_in_failure as f (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update set failures = f.failures + 1, last_at = :now,
                            blocked_until = case when f.failures + 1 >= :free then :now + make_interval(
                                secs => least(:longest, :first * power(2, least(f.failures + 1 - :free, 20)))) end
                        where f.blocked_until is null or f.blocked_until <= :now
                        """)
                        .param("subject", subject)
                        .param("now", now)
                        .param("free", free)
                        .param("first", FIRST_WAIT.toSeconds())
                        .param("longest", LONGEST_WAIT.toSeconds())
                        .update()
                == 1;
        return counted ? Optional.empty() : Optional.of(remaining(subject, now));
    }

    private Duration remaining(String subject, OffsetDateTime now) {
        return database.sql("select blocked_until from sign_in_failure where subject = :subject")
                .param("subject", subject)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until))
                .orElse(FIRST_WAIT);
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }

    private static String account(String guarded) {
        try {
            byte[] name = Accounts.normalised(guarded).getBytes(StandardCharsets.UTF_8);
            return "account:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** One subscriber of IPv6 owns a whole /64. */
    private static String address(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return "address:" + HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (IllegalArgumentException e) {
            return "address:unknown";
        }
    }
}
