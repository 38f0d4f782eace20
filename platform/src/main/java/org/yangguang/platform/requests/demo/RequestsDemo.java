package org.yangguang.platform.requests.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.demo.DemoStep;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.statute.outcome.Outcome;

/** Loads the 63 requests of 2020 and the four suits about them. */
@Component
class RequestsDemo implements DemoStep {

    private final Organs organs;
    private final People people;
    private final DemoPen pens;
    private final DemoSuits suits;
    private final Deeds deeds;

    RequestsDemo(Organs organs, People people, DemoPen pens, DemoSuits suits, Deeds deeds) {
        this.organs = organs;
        this.people = people;
        this.pens = pens;
        this.suits = suits;
        this.deeds = deeds;
    }

    @Override
    public String title() {
        return "2020年的申请、文书和诉讼";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(Progress progress) {
        deeds.performAs(
                Actor.SYSTEM,
                Deed.of("demonstration-requests", RequestDeed.REQUEST_REGISTERED, "demonstration:requests"),
                () -> {
                    loadAll(progress);
                    return "/";
                });
    }

    private void loadAll(Progress progress) {
        String county = organs.root().code();
        Map<String, Organ> byCode = new HashMap<>();
        organs.list().forEach(organ -> byCode.put(organ.code(), organ));
        DemoStory.Pen pen = pens.get();
        List<DemoCase> cases = DemoCase.read();
        Map<String, DemoStory> told = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            DemoCase of = cases.get(i);
            Organ organ = Objects.requireNonNull(byCode.get(county + "-" + of.organ()), of.organ());
            DemoStory earlier = of.outcome() == Outcome.NOT_HANDLED_REPEAT
                    ? Objects.requireNonNull(told.get(of.title().replace("（再次申请）", "")))
                    : null;
            Applicant applicant = earlier == null ? DemoApplicants.of(of.applicant(), i) : earlier.applicant();
            DemoStory story = new DemoStory(pen, of, organ.id(), clerk(organ), applicant, earlier);
            story.tell();
            told.put(of.title(), story);
            progress.done(i + 1, cases.size());
        }
        suits.tell(told);
    }

    private PersonId clerk(Organ organ) {
        return people.list(organ.id()).stream()
                .filter(person -> person.post().equals("政务公开经办人"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
