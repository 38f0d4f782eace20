package org.yangguang.platform.requests.intake;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.time.CivilTime;

/**
 * Looks for new letters. Only reads: nothing in the mailbox is moved, marked or deleted. A letter that was
 * taken is never taken again, known by its Message-ID, and by its number in the mailbox where the search begins.
 */
@Component
@EnableConfigurationProperties(MailboxSettings.class)
class MailFetching {

    private static final Logger LOG = LoggerFactory.getLogger(MailFetching.class);
    private static final String SECONDS_20 = "20000";

    private final MailboxSettings settings;
    private final MailInbox inbox;
    private final Organs organs;
    private final CivilTime time;

    MailFetching(MailboxSettings settings, MailInbox inbox, Organs organs, CivilTime time) {
        this.settings = settings;
        this.inbox = inbox;
        this.organs = organs;
        this.time = time;
    }

    void fetchIfConfigured() {
        if (settings.host().isBlank()) {
            return;
        }
        try {
            int taken = fetch(settings);
            if (taken > 0) {
                LOG.info("took {} letters from the mailbox for requests", taken);
            }
        } catch (MessagingException | IOException e) {
            LOG.warn(
                    "the mailbox for requests on {} cannot be read now: {}",
                    settings.host(),
                    e.getClass().getSimpleName());
        }
    }

    /** Takes what came since the last time; how many. */
    int fetch(MailboxSettings mailbox) throws MessagingException, IOException {
        OrganId organ = organs.findByCode(mailbox.organ())
                .map(Organ::id)
                .orElseThrow(() -> new IllegalStateException(
                        "配置 yangguang.requests.mailbox.organ 没有写明收件机关的代码，或者没有这个机关：" + mailbox.organ()));
        try (Store store = connect(mailbox);
                Folder folder = store.getFolder(mailbox.folder())) {
            folder.open(Folder.READ_ONLY);
            UIDFolder numbered = (UIDFolder) folder;
            String name = mailbox.user() + "@" + mailbox.host() + "/" + mailbox.folder();
            long validity = numbered.getUIDValidity();
            long last = inbox.lastRead(name, validity);
            int taken = 0;
            for (Message message : numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
                long uid = numbered.getUID(message);
                // A mailbox answers with its last message even where that was read before.
                if (uid > last) {
                    new ReadMail(message).into(inbox, organ, validity + "/" + uid, time.now());
                    inbox.keepLastRead(name, validity, uid);
                    taken++;
                }
            }
            return taken;
        }
    }

    private static Store connect(MailboxSettings mailbox) throws MessagingException {
        Properties properties = new Properties();
        String prefix = "mail." + mailbox.protocol() + ".";
        properties.put(prefix + "connectiontimeout", SECONDS_20);
        properties.put(prefix + "timeout", SECONDS_20);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        Store store = Session.getInstance(properties).getStore(mailbox.protocol());
        store.connect(mailbox.host(), mailbox.port() == 0 ? -1 : mailbox.port(), mailbox.user(), mailbox.password());
        return store;
    }
}
