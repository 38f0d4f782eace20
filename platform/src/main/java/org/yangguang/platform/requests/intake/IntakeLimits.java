package org.yangguang.platform.requests.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What intake lets one network address do, and how long it keeps what is unfinished; properties {@code yangguang.requests.*}.
 *
 * @param apiCalls calls of the open interface in a minute; a provincial portal sends all its requests from one address
 * @param submissions finished forms in an hour; a whole village may share one address
 * @param pages pages of the form sent in a minute, what is kept while typing counted too
 * @param draftKept how long a half-filled form waits for its owner
 * @param receiptKept how long the confirmation can be opened again in the same browser
 * @param proof largest proof of identity, in bytes
 */
@ConfigurationProperties("yangguang.requests")
public record IntakeLimits(
        @DefaultValue("600") int apiCalls,
        @DefaultValue("30") int submissions,
        @DefaultValue("120") int pages,
        @DefaultValue("14d") Duration draftKept,
        @DefaultValue("1d") Duration receiptKept,
        @DefaultValue("10485760") int proof) {}
