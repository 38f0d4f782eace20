package org.yangguang.platform.requests.demo;

import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;

/** What the stories of the demonstration are written with. */
@Component
class DemoPen {

    private final Registering registering;
    private final CaseBook book;
    private final Cases cases;
    private final Papers papers;
    private final CivilTime time;
    private final WorkingDays days;

    DemoPen(Registering registering, CaseBook book, Cases cases, Papers papers, CivilTime time, WorkingDays days) {
        this.registering = registering;
        this.book = book;
        this.cases = cases;
        this.papers = papers;
        this.time = time;
        this.days = days;
    }

    DemoStory.Pen get() {
        return new DemoStory.Pen(registering, book, cases, papers, time, days.calendar());
    }
}
