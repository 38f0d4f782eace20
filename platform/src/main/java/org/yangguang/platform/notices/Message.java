package org.yangguang.platform.notices;

import org.yangguang.platform.organs.OrganId;

/**
 * Something to tell someone.
 *
 * @param organ in whose name; its staff see the message in their outbox
 * @param about what it is about, as people read it, for example a registration number; no personal data
 * @param subject one line; no personal data
 * @param body what happened and where to read more; no personal data and no code that opens anything
 */
public record Message(OrganId organ, Recipient recipient, String about, String subject, String body) {}
