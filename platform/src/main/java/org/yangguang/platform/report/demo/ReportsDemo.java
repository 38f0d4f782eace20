package org.yangguang.platform.report.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.demo.DemoStep;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Person;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReports;
import org.yangguang.platform.report.county.PastReports;
import org.yangguang.platform.report.county.PublishedElsewhere;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.platform.report.county.Writing;
import org.yangguang.platform.report.demo.DemoReturns.PastStep;
import org.yangguang.platform.report.returns.ReturnDeed;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.ReportTables;

/** Loads the annual reports of the demonstration county: 2019 published, 2020 about to be compiled. */
@Component
class ReportsDemo implements DemoStep {

    private static final String REMARK =
            "表三“自然人”一列：上年结转1件，办结数和结转下年度数里都没有这1件，" + "第一项加第二项之和不等于第三项加第四项之和。请核对台账：已办结的补填办理结果，未办结的填入“结转下年度继续办理”。";

    private final Organs organs;
    private final People people;
    private final DemoReturns returns;
    private final PastReports past;
    private final Compiling compiling;
    private final CountyReports reports;
    private final RollUp rollUp;
    private final Writing writing;
    private final PublishedElsewhere elsewhere;
    private final Deeds deeds;

    ReportsDemo(
            Organs organs,
            People people,
            DemoReturns returns,
            PastReports past,
            Compiling compiling,
            CountyReports reports,
            RollUp rollUp,
            Writing writing,
            PublishedElsewhere elsewhere,
            Deeds deeds) {
        this.organs = organs;
        this.people = people;
        this.returns = returns;
        this.past = past;
        this.compiling = compiling;
        this.reports = reports;
        this.rollUp = rollUp;
        this.writing = writing;
        this.elsewhere = elsewhere;
        this.deeds = deeds;
    }

    @Override
    public String title() {
        return "2019、2020年度报表和报告";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(Progress progress) {
        deeds.performAs(
                Actor.SYSTEM, Deed.of("demonstration-reports", ReportDeed.YEAR_OPENED, "demonstration:reports"), () -> {
                    loadAll(progress);
                    return "/";
                });
    }

    private void loadAll(Progress progress) {
        Organ county = organs.root();
        List<Organ> reporting = organs.reporting(county.id(), 2020);
        Map<String, ReportTables> of2019 = OrganShares.of2019();
        Map<String, ReportTables> of2020 = OrganShares.of2020();
        PersonId office = holder(reporting.getFirst(), "政务公开科科长");
        for (int i = 0; i < reporting.size(); i++) {
            Organ organ = reporting.get(i);
            String place = organ.code().substring(organ.code().indexOf('-') + 1);
            PersonId clerk = holder(organ, "政务公开经办人");
            PersonId head = holder(organ, "主要负责人");
            List<PastStep> steps2019 =
                    submitted(clerk, head, LocalDate.of(2020, 1, 6).plusDays(i % 24));
            steps2019.add(new PastStep(ReturnDeed.ACCEPT, office, LocalDate.of(2020, 3, 20), ""));
            returns.add(organ, 2019, of2019.getOrDefault(place, ReportTables.empty()), steps2019);
            List<PastStep> steps2020 =
                    submitted(clerk, head, LocalDate.of(2021, 1, 5).plusDays(i * 7L % 25));
            if (place.equals(OrganShares.CONTRADICTORY)) {
                steps2020.add(new PastStep(
                        ReturnDeed.RETURN, office, steps2020.getLast().on().plusDays(2), REMARK));
            }
            returns.add(organ, 2020, of2020.getOrDefault(place, ReportTables.empty()), steps2020);
            progress.done(i + 1, reporting.size());
        }
        reports(county, reporting, office);
    }

    private void reports(Organ county, List<Organ> reporting, PersonId office) {
        ReportTables tables = rollUp.tables(reporting.stream().map(Organ::id).toList(), 2019, RollUp.Scope.IN_HAND);
        past.enter(county, 2019, tables, DemoText.invented2019(), LocalDate.of(2020, 3, 27), office);
        compiling.open(county.id(), 2020);
        CountyReport report = reports.find(county.id(), 2020).orElseThrow();
        DemoText.draft2020().forEach((no, text) -> writing.save(report, no, 0, text));
        elsewhere.keep(
                county.id(),
                "沂水县2020年政府信息公开工作年度报告.docx",
                new AnnualReport(
                        PublishedTables.FORMAT,
                        2020,
                        county.name(),
                        PublishedTables.tables(),
                        DemoText.published2020().stream()
                                .flatMap(section -> section.paragraphs().stream())
                                .toList()),
                office);
    }

    private static List<PastStep> submitted(PersonId clerk, PersonId head, LocalDate on) {
        List<PastStep> steps = new ArrayList<>();
        steps.add(new PastStep(ReturnDeed.PROPOSE, clerk, on.minusDays(1), ""));
        steps.add(new PastStep(ReturnDeed.CONFIRM, head, on, ""));
        return steps;
    }

    private PersonId holder(Organ organ, String post) {
        return people.list(organ.id()).stream()
                .filter(person -> person.post().equals(post))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }
}
