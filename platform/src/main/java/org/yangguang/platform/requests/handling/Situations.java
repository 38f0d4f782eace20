package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;

/** Reads how a case stands. */
@Component
public class Situations {

    private final JdbcClient database;
    private final Organs organs;
    private final Cases cases;
    private final CaseClock clock;
    private final CivilTime time;

    Situations(JdbcClient database, Organs organs, Cases cases, CaseClock clock, CivilTime time) {
        this.database = database;
        this.organs = organs;
        this.cases = cases;
        this.clock = clock;
        this.time = time;
    }

    /** The case of this number, if the organ of this code handles it. */
    public Optional<Situation> find(String organCode, String number, SignedIn reader) {
        return organs.findByCode(organCode)
                .flatMap(organ -> cases.find(organ.id(), number).map(file -> of(organ, file, reader)));
    }

    /** The same with its row locked until the transaction ends, as it stands then. */
    Situation lock(RequestId request, SignedIn reader) {
        database.sql("select id from request where id = :id for update")
                .param("id", request.value())
                .query(Long.class)
                .single();
        CaseFile file = cases.get(request);
        return of(organs.get(file.organ()), file, reader);
    }

    private Situation of(Organ organ, CaseFile file, SignedIn reader) {
        LocalDate today = time.today();
        List<Entry> story = cases.story(file.id());
        LocalDate received = file.receivedOn();
        return new Situation(
                file, organ, story, received == null ? null : clock.read(received, story, today), reader, today, clock);
    }
}
