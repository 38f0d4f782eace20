/**
 * Messages to people outside by e-mail, SMS or on paper, through an outbox: a message is written in the transaction of
 * what it tells of, and sent afterwards, at least once. Without a way to send, it waits to be printed and posted.
 *
 * <p>Publishes {@link org.yangguang.platform.notices.Notices} with {@link org.yangguang.platform.notices.Message}. Owns the
 * table {@code notice}. A message holds no personal data; whom it goes to lies sealed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "doors",
            "jobs",
            "organs",
            "pages",
            "pages :: *",
            "paper",
            "time",
            "vault"
        })
package org.yangguang.platform.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
