package org.yangguang.platform.notices;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages to send. */
@Component
public class Notices {

    private final Outbox outbox;
    private final EmailGateway email;
    private final SmsGateway sms;

    Notices(Outbox outbox, EmailGateway email, SmsGateway sms) {
        this.outbox = outbox;
        this.email = email;
        this.sms = sms;
    }

    /**
     * Puts a message into the outbox, in the transaction of what it tells of: both happen, or neither. It goes by every
     * way that is set up and that the recipient can be reached by; where there is none, it waits to be printed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Message message) {
        boolean byEmail = email.isSetUp() && message.recipient().usableEmail() != null;
        boolean bySms = sms.isSetUp() && message.recipient().usableMobile() != null;
        if (byEmail) {
            outbox.add(message, NoticeWay.EMAIL, NoticeState.WAITING, messageId());
        }
        if (bySms) {
            outbox.add(message, NoticeWay.SMS, NoticeState.WAITING, messageId());
        }
        if (!byEmail && !bySms) {
            outbox.add(message, NoticeWay.PAPER, NoticeState.TO_PRINT, messageId());
        }
    }

    /** Whether anybody can be told without a stamp. */
    public boolean canSend() {
        return email.isSetUp() || sms.isSetUp();
    }

    private String messageId() {
        return UUID.randomUUID() + "@" + email.domain();
    }
}
