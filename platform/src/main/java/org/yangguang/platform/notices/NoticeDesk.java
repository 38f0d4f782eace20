package org.yangguang.platform.notices;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;

/** What staff can do with a message, and only while it stands where that makes sense. */
@Component
class NoticeDesk {

    private final Outbox outbox;
    private final Deeds deeds;
    private final EmailGateway email;
    private final SmsGateway sms;

    NoticeDesk(Outbox outbox, Deeds deeds, EmailGateway email, SmsGateway sms) {
        this.outbox = outbox;
        this.deeds = deeds;
        this.email = email;
        this.sms = sms;
    }

    /** Whether sending it again can work at all. */
    boolean canTryAgain(Notice notice) {
        return notice.state() == NoticeState.FAILED
                && switch (notice.way()) {
                    case EMAIL -> email.isSetUp();
                    case SMS -> sms.isSetUp();
                    case PAPER -> false;
                };
    }

    Effect tryAgain(String key, Notice notice) {
        return perform(
                key,
                NoticeDeed.NOTICE_TRIED_AGAIN,
                notice,
                Set.of(NoticeState.FAILED),
                now -> outbox.restart(now.id()));
    }

    Effect leaveToPost(String key, Notice notice) {
        return perform(
                key,
                NoticeDeed.NOTICE_LEFT_TO_POST,
                notice,
                Set.of(NoticeState.FAILED, NoticeState.WAITING),
                now -> outbox.toPrint(now.id()));
    }

    Effect posted(String key, Notice notice) {
        return perform(
                key, NoticeDeed.NOTICE_POSTED, notice, Set.of(NoticeState.TO_PRINT), now -> outbox.posted(now.id()));
    }

    /** Name and address for the envelope; who looked and when goes into the trail. */
    Effect open(String key, Notice notice) {
        return perform(key, NoticeDeed.NOTICE_LETTER_OPENED, notice, Set.of(NoticeState.values()), now -> {});
    }

    private Effect perform(String key, NoticeDeed kind, Notice notice, Set<NoticeState> from, Consumer<Notice> change) {
        Deed deed = Deed.of(key, kind, "notice:" + notice.id())
                .forOrgan(notice.organ().value());
        return deeds.attempt(deed, () -> {
            Notice now = outbox.lock(notice.organ(), notice.id()).orElseThrow();
            if (!from.contains(now.state())) {
                return new Effect.Refused(List.of("这条通知现在是“" + now.state().label() + "”，不能再这样处理。请刷新后查看。"));
            }
            change.accept(now);
            return new Effect.Done("");
        });
    }
}
