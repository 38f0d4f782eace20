package org.yangguang.platform.requests.intake;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.jobs.Job;

/** What intake does by itself. */
@Configuration(proxyBeanMethods = false)
class IntakeJobs {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeJobs.class);

    @Bean
    Job fetchRequestMail(MailFetching mail) {
        return Job.every(Duration.ofMinutes(2), "requests.mail", mail::fetchIfConfigured);
    }

    @Bean
    Job noteLikeness(LikenessIndex index) {
        return Job.every(Duration.ofSeconds(5), "requests.likeness", index::catchUpWhenQuiet);
    }

    @Bean
    Job readPublicTexts(PublicTexts texts) {
        return Job.every(Duration.ofMinutes(10), "requests.public-texts", texts::refresh);
    }

    @Bean
    Job forgetDrafts(Drafts drafts) {
        return Job.every(Duration.ofHours(1), "requests.drafts", () -> {
            int gone = drafts.sweep();
            if (gone > 0) {
                LOG.info("forgot {} drafts of requests that nobody came back for", gone);
            }
        });
    }
}
