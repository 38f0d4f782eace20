package org.yangguang.platform.documents.work;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemMove;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Moving;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.time.CivilTime;

/** What time does to items: publishes what was approved for its hour, and ends what has reached its term. */
@Component
class ItemJobs {

    private static final Logger log = LoggerFactory.getLogger(ItemJobs.class);

    private final JdbcClient database;
    private final Items items;
    private final ItemBook book;
    private final Deeds deeds;
    private final CivilTime time;

    ItemJobs(JdbcClient database, Items items, ItemBook book, Deeds deeds, CivilTime time) {
        this.database = database;
        this.items = items;
        this.book = book;
        this.deeds = deeds;
        this.time = time;
    }

    private enum TimeDeed implements DeedKind {
        DOCUMENT_EXPIRED("文件到期失效");

        private final String label;

        TimeDeed(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        Job publishScheduledItems(ItemJobs jobs) {
            return Job.every(Duration.ofSeconds(20), "documents.publish", jobs::publishDue);
        }

        /** Right after midnight: pages say by themselves that a term has ended, finders are told here. */
        @Bean
        Job expireDocuments(ItemJobs jobs) {
            return Job.daily(LocalTime.of(0, 5), "documents.expire", jobs::expire);
        }
    }

    void publishDue() {
        for (ItemId id :
                ids("select id from information_item where state = 'SCHEDULED' and publish_at <= :now order by id")) {
            Item item = items.get(id);
            Moving moving = new Moving(ItemMove.PUBLISH, null, Set.of(), null, null);
            Deed deed = Deed.of("scheduled-" + id.value() + "-" + item.version(), ItemMove.PUBLISH, item.subject())
                    .forOrgan(item.organ().value());
            Effect effect = deeds.attemptAs(Actor.SYSTEM, deed, () -> book.move(id, item.version(), moving));
            if (effect instanceof Effect.Refused(List<String> problems)) {
                log.warn("Not published at its time: {} {}", item.subject(), problems);
            }
        }
    }

    void expire() {
        LocalDate today = time.today();
        for (ItemId id :
                ids("select item from official_document where expires_on < (:now at time zone 'Asia/Shanghai')::date"
                        + " and validity in ('IN_FORCE', 'BEING_AMENDED') order by item")) {
            Item item = items.get(id);
            LocalDate last = item.content().document() == null
                    ? null
                    : item.content().document().expiresOn();
            LocalDate since = last == null ? today : last.plusDays(1);
            Deed deed = Deed.of("expired-" + id.value() + "-" + since, TimeDeed.DOCUMENT_EXPIRED, item.subject())
                    .forOrgan(item.organ().value());
            deeds.attemptAs(Actor.SYSTEM, deed, () -> {
                book.stands(id, Validity.EXPIRED, since, "有效期届满", null, null);
                return new Effect.Done("");
            });
        }
    }

    private List<ItemId> ids(String query) {
        return database.sql(query).param("now", time.now().atOffset(ZoneOffset.UTC)).query(Long.class).list().stream()
                .map(ItemId::new)
                .toList();
    }
}
