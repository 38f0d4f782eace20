package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.time.CivilTime;

/** What a day brings by passing: paused cases go on, last days come near. A second run on the same day changes nothing. */
@Component
class DaySweep {

    private final WatchedCases cases;
    private final CaseBook book;
    private final Reminders reminders;
    private final Deeds deeds;
    private final CivilTime time;

    DaySweep(WatchedCases cases, CaseBook book, Reminders reminders, Deeds deeds, CivilTime time) {
        this.cases = cases;
        this.book = book;
        this.reminders = reminders;
        this.deeds = deeds;
        this.time = time;
    }

    /** Before the offices open, so that the first look in the morning is true. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        Job sweepRequests(DaySweep sweep) {
            return Job.daily(LocalTime.of(7, 30), "requests.day", sweep::run);
        }
    }

    void run() {
        LocalDate today = time.today();
        refresh(today);
        reminders.send(today);
    }

    private void refresh(LocalDate today) {
        List<RequestId> moved = cases.movedByTheDay();
        if (moved.isEmpty()) {
            return;
        }
        deeds.attemptAs(Actor.SYSTEM, Deed.of("refresh-" + today, StepDeed.CASES_REFRESHED, "requests"), () -> {
            moved.forEach(book::refresh);
            return new Effect.Done("/workbench");
        });
    }
}
