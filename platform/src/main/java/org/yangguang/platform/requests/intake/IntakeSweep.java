package org.yangguang.platform.requests.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets, every hour, what nobody came back for. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IntakeSweep {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeSweep.class);

    private final Drafts drafts;

    IntakeSweep(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void sweep() {
        int gone = drafts.sweep();
        if (gone > 0) {
            LOG.info("forgot {} drafts of requests that nobody came back for", gone);
        }
    }
}
