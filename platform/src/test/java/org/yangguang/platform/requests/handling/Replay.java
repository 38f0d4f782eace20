package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.statute.clock.ClockResult;

/** Deeds as they would be done on a day of the past: all that the desk does but for the day, which it takes from the clock. */
@TestComponent
public final class Replay {

    private final CaseDeeds all;
    private final Cases cases;
    private final CaseClock clock;
    private final Organs organs;
    private final Papers papers;
    private final CommonValues common;
    private final Deeds deeds;

    public Replay(
            CaseDeeds all,
            Cases cases,
            CaseClock clock,
            Organs organs,
            Papers papers,
            CommonValues common,
            Deeds deeds) {
        this.all = all;
        this.cases = cases;
        this.clock = clock;
        this.organs = organs;
        this.papers = papers;
        this.common = common;
        this.deeds = deeds;
    }

    /** The case, received, as it stood on the day before somebody. */
    public Situation at(RequestId request, LocalDate day, SignedIn reader) {
        CaseFile file = cases.get(request);
        List<Entry> story = cases.story(request);
        LocalDate received = Objects.requireNonNull(file.receivedOn());
        return new Situation(
                file, organs.get(file.organ()), story, clock.read(received, story, day), reader, day, clock);
    }

    /** What is offered on the day. */
    public Offer offer(RequestId request, LocalDate day, SignedIn reader, String segment) {
        return all.find(segment).orElseThrow().offer(at(request, day, reader));
    }

    /** What keeps a deed from being done on the day; empty where it was done. */
    public List<String> attempt(
            RequestId request, LocalDate day, SignedIn reader, String segment, Map<String, String> fields) {
        CaseDeed deed = all.find(segment).orElseThrow();
        Effect effect = deeds.attempt(
                Deed.of(UUID.randomUUID().toString(), deed.kind(), "request:" + request.value()),
                () -> perform(deed, at(request, day, reader), Form.of(new HashMap<>(fields))));
        return effect instanceof Effect.Refused(var problems) ? problems : List.of();
    }

    private Effect perform(CaseDeed deed, Situation at, Form form) {
        if (deed.offer(at) instanceof Offer.Impossible(var why)) {
            return new Effect.Refused(List.of(why));
        }
        Filled filled = Filled.read(at, deed.fields(at, form), form);
        deed.check(at, filled, form.problems());
        List<PaperContent> contents = form.isWrong()
                ? List.of()
                : deed.papers(at, filled).stream()
                        .map(content -> common.complete(at, content))
                        .toList();
        contents.forEach(content -> papers.check(at.organ().id(), content)
                .problems()
                .forEach(it -> form.problems().add(it.field(), it.message())));
        if (form.isWrong()) {
            return new Effect.Refused(
                    form.problems().list().stream().map(Problem::message).toList());
        }
        List<Paper> issued = new ArrayList<>();
        contents.forEach(
                content -> issued.add(papers.issue(at.organ().id(), at.file().id(), content)));
        return deed.perform(at, filled, issued);
    }

    /** Does it and holds that it was done. */
    public void does(RequestId request, LocalDate day, SignedIn reader, String segment, Map<String, String> fields) {
        List<String> problems = attempt(request, day, reader, segment, fields);
        if (!problems.isEmpty()) {
            throw new AssertionError(segment + " on " + day + ": " + problems);
        }
    }

    /** Where the clock stood at the end of the day. */
    public ClockResult.Reading reading(RequestId request, LocalDate day) {
        return clock.read(Objects.requireNonNull(cases.get(request).receivedOn()), cases.story(request), day);
    }
}
