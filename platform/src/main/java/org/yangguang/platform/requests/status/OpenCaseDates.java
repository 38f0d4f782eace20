package org.yangguang.platform.requests.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.OpenDates;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** The last days of requests that are being handled. */
@Component
class OpenCaseDates implements OpenDates {

    private final Cases cases;
    private final CaseBook book;
    private final CaseClock clock;
    private final Organs organs;
    private final Deeds deeds;
    private final CivilTime time;

    OpenCaseDates(Cases cases, CaseBook book, CaseClock clock, Organs organs, Deeds deeds, CivilTime time) {
        this.cases = cases;
        this.book = book;
        this.clock = clock;
        this.organs = organs;
        this.deeds = deeds;
        this.time = time;
    }

    @Override
    public List<Move> preview(WorkingDayCalendar before, WorkingDayCalendar after) {
        Map<RequestId, List<Entry>> stories = cases.openStories();
        Map<OrganId, String> names = new HashMap<>();
        organs.list().forEach((Organ organ) -> names.put(organ.id(), organ.name()));
        List<Move> moves = new ArrayList<>();
        for (CaseFile file : cases.open()) {
            LocalDate received = file.receivedOn();
            if (received == null) {
                continue;
            }
            List<Entry> story = stories.getOrDefault(file.id(), List.of());
            LocalDate old = clock.read(received, story, time.today(), before).due();
            LocalDate due = clock.read(received, story, time.today(), after).due();
            if (old != null && due != null && !old.equals(due)) {
                moves.add(new Move(file.number(), names.getOrDefault(file.organ(), ""), old, due));
            }
        }
        return moves;
    }

    @Override
    public void recount(WorkingDayCalendar before, String notice, String key) {
        for (CaseFile file : cases.open()) {
            Deed deed = Deed.of(key + "-" + file.id().value(), RequestDeed.DATES_RECOUNTED, file.subject())
                    .forOrgan(file.organ().value())
                    .because(notice);
            deeds.performAs(Actor.SYSTEM, deed, () -> {
                book.recount(file.id(), before, notice);
                return "";
            });
        }
    }
}
