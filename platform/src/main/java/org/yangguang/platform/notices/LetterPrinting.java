package org.yangguang.platform.notices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.notices.LetterSheets.Letter;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;

/** Letters of an organ that are printed together, and noted as posted only once somebody says so. */
@Component
class LetterPrinting {

    /** At once; more would keep a clerk and a printer waiting. */
    static final int MOST = 100;

    private final JdbcClient database;
    private final Outbox outbox;
    private final Deeds deeds;

    LetterPrinting(JdbcClient database, Outbox outbox, Deeds deeds) {
        this.database = database;
        this.outbox = outbox;
        this.deeds = deeds;
    }

    /** Those of the chosen that wait to be printed, or where none is chosen all, oldest first. */
    List<Notice> waiting(OrganId organ, Collection<Long> chosen) {
        return database.sql("""
                        select * from notice where organ = :organ and state = 'TO_PRINT'
                            and (:all or id = any(:chosen)) order by id limit :most
                        """)
                .param("organ", organ.value())
                .param("all", chosen.isEmpty())
                .param("chosen", chosen.toArray(Long[]::new))
                .param("most", MOST)
                .query(Outbox::notice)
                .list();
    }

    /** The letters as one PDF; who looked at which names and addresses goes into the trail. */
    byte[] letters(String key, Organ organ, List<Notice> notices) {
        deeds.perform(deed(key, NoticeDeed.NOTICE_LETTER_OPENED, organ, notices), () -> "");
        return LetterSheets.pdf(
                organ.name(),
                notices.stream()
                        .map(it -> new Letter(it, outbox.recipient(it.id())))
                        .toList());
    }

    /** Notes that they were printed and posted; what somebody else has dealt with meanwhile stays as it is. */
    void posted(String key, Organ organ, List<Notice> notices) {
        deeds.perform(deed(key, NoticeDeed.NOTICE_POSTED, organ, notices), () -> {
            notices.forEach(it -> outbox.lock(organ.id(), it.id())
                    .filter(now -> now.state() == NoticeState.TO_PRINT)
                    .ifPresent(now -> outbox.posted(now.id())));
            return "";
        });
    }

    private static Deed deed(String key, NoticeDeed kind, Organ organ, List<Notice> notices) {
        String ids = notices.stream().map(it -> Long.toString(it.id())).collect(Collectors.joining(" "));
        return Deed.of(key, kind, "notices:" + organ.id().value())
                .forOrgan(organ.id().value())
                .with(Map.of("notices", ids));
    }
}
