package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.SectionText;
import org.yangguang.platform.report.county.CountyOutcome.Obstacle;
import org.yangguang.platform.report.returns.ReturnAcceptance;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.ReportTables;

/** Fixing the content of a report, and taking that back before it is public. */
@Service
public class Freezing {

    /**
     * Nothing is frozen while a return is missing, so both scopes give the same sums then; before that, sums without the
     * missing returns would break rules for no other reason.
     */
    private static final RollUp.Scope COUNTED = RollUp.Scope.ENTERED;

    private final CountyReports reports;
    private final Compiling compiling;
    private final Progress progress;
    private final ReturnAcceptance acceptance;
    private final Organs organs;
    private final CivilTime time;

    Freezing(
            CountyReports reports,
            Compiling compiling,
            Progress progress,
            ReturnAcceptance acceptance,
            Organs organs,
            CivilTime time) {
        this.reports = reports;
        this.compiling = compiling;
        this.progress = progress;
        this.acceptance = acceptance;
        this.organs = organs;
        this.time = time;
    }

    /** Everything that stands in the way of freezing, at once; empty where nothing does. */
    public List<Obstacle> obstacles(CountyReport report) {
        return obstacles(compiling.working(report, COUNTED), lines(report));
    }

    private List<Progress.Line> lines(CountyReport report) {
        return progress.list(organs.reporting(report.organ(), report.year()), report.year(), time.today());
    }

    private static List<Obstacle> obstacles(Compiling.Working working, List<Progress.Line> lines) {
        List<Obstacle> obstacles = new ArrayList<>();
        int year = working.report().year();
        for (Progress.Line line : lines) {
            if (line.missing()) {
                obstacles.add(new Obstacle(
                        line.organ().name() + "：" + line.state().label() + "，还没有报送",
                        "/workbench/returns/" + line.organ().code() + "/" + year));
            }
        }
        for (ExplainedFinding found : working.checked().open()) {
            obstacles.add(new Obstacle(
                    found.finding().message(),
                    CountyFindings.place(found.finding(), working.report(), working.tables())));
        }
        return obstacles;
    }

    /** Freezes the latest edition with the figures of the moment, and accepts every return in it. */
    @Transactional
    public CountyOutcome freeze(OrganId county, int year, PersonId by) {
        CountyReport report = reports.lock(county, year).orElseThrow();
        if (report.state() != CountyDeed.FREEZE.from()) {
            return new CountyOutcome.NotNow(report.state(), CountyDeed.FREEZE);
        }
        // Held first: a return that is sent back at the same moment is either in whole or named as missing.
        acceptance.hold(Compiling.ids(organs.reporting(county, year)), year);
        Compiling.Working working = compiling.working(report, COUNTED);
        List<Progress.Line> lines = lines(report);
        List<Obstacle> obstacles = obstacles(working, lines);
        if (!obstacles.isEmpty()) {
            return new CountyOutcome.Refused(obstacles);
        }
        acceptance.acceptAll(Compiling.ids(working.organs()), year, by);
        String content = content(working, lines(report)).canonical();
        reports.freeze(report, content, FrozenContent.hash(content), by, time.now());
        return new CountyOutcome.Done();
    }

    /** A report as the public would see it. */
    public record Preview(String organName, int year, ReportTables tables, List<SectionText> sections) {}

    /** The frozen content, or what would be frozen now. */
    public Preview preview(CountyReport report) {
        FrozenContent content =
                report.frozen().orElseGet(() -> content(compiling.working(report, COUNTED), lines(report)));
        return new Preview(content.organName(), content.year(), content.tables(), content.sections());
    }

    private FrozenContent content(Compiling.Working working, List<Progress.Line> lines) {
        CountyReport report = working.report();
        Organ county = organs.get(report.organ());
        Map<String, Integer> versions = new HashMap<>();
        lines.forEach(line -> versions.put(line.organ().code(), line.version()));
        return new FrozenContent(
                county.code(),
                county.name(),
                report.year(),
                report.edition(),
                report.reason(),
                report.format(),
                working.tables(),
                report.resolved(working.tables()),
                working.checked().findings().stream()
                        .filter(found -> found.explanation() != null)
                        .map(FrozenContent.Remark::of)
                        .toList(),
                versions);
    }

    /** Takes a freeze back before publishing. The returns stay accepted; the office may send single ones back. */
    @Transactional
    public CountyOutcome thaw(OrganId county, int year) {
        CountyReport report = reports.lock(county, year).orElseThrow();
        if (report.state() != CountyDeed.THAW.from()) {
            return new CountyOutcome.NotNow(report.state(), CountyDeed.THAW);
        }
        reports.thaw(report);
        return new CountyOutcome.Done();
    }
}
