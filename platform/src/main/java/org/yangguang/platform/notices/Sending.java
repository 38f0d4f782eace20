package org.yangguang.platform.notices;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, at least once: a message is marked as sent only after the gateway took it, so a crash
 * between the two repeats it, under the same name. No transaction is open while a gateway is asked.
 */
@Component
class Sending {

    /** After that many attempts, about a day, somebody must look at it. */
    static final int MOST_ATTEMPTS = 12;

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final int A_ROUND = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Outbox outbox;
    private final EmailGateway email;
    private final SmsGateway sms;

    Sending(Outbox outbox, EmailGateway email, SmsGateway sms) {
        this.outbox = outbox;
        this.email = email;
        this.sms = sms;
    }

    /** Sends everything that is due now. */
    void sendDue() {
        List<Notice> round;
        do {
            round = outbox.take(A_ROUND);
            round.forEach(this::send);
        } while (round.size() == A_ROUND);
    }

    private void send(Notice notice) {
        switch (attempt(notice)) {
            case Delivered.Accepted _ -> outbox.sent(notice.id());
            case Delivered.Never(String problem) -> outbox.failed(notice.id(), problem);
            case Delivered.NotNow(String problem) -> {
                if (notice.attempts() >= MOST_ATTEMPTS) {
                    outbox.failed(notice.id(), problem);
                } else {
                    outbox.tryAgain(notice.id(), problem, pause(notice.attempts()));
                }
            }
        }
    }

    /** One message that breaks the program must not hold up the others. */
    private Delivered attempt(Notice notice) {
        try {
            return deliver(notice);
        } catch (RuntimeException e) {
            log.warn("Notice {} could not be sent", notice.id(), e);
            return new Delivered.NotNow("程序出错，原因见日志");
        }
    }

    private Delivered deliver(Notice notice) {
        Recipient recipient = outbox.recipient(notice.id());
        String to = notice.way() == NoticeWay.SMS ? recipient.usableMobile() : recipient.usableEmail();
        if (to == null) {
            return new Delivered.Never("没有可用的地址或者号码");
        }
        return switch (notice.way()) {
            case EMAIL -> email.isSetUp() ? email.send(notice, to) : new Delivered.NotNow("邮件服务器没有设置");
            case SMS -> sms.isSetUp() ? sms.send(notice, to) : new Delivered.NotNow("短信网关没有设置");
            case PAPER -> new Delivered.Never("纸质通知不能发送");
        };
    }

    /** How long to wait after that many attempts: each time twice as long. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
