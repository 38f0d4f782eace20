package org.yangguang.platform.requests.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which requests may be written; properties {@code yangguang.requests.mailbox.*}. Without a host there is none.
 *
 * @param protocol {@code imaps}, or {@code imap} within a closed network
 * @param port 0 for the protocol's own
 * @param organ code of the organ whose staff see the letters
 */
@ConfigurationProperties("yangguang.requests.mailbox")
record MailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("") String organ) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailboxSettings[" + host + "]";
    }
}
