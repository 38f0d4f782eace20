package org.yangguang.platform.report.county.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.county.CellParts;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.Drift;
import org.yangguang.platform.report.county.Drifts;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.platform.report.form.FormView;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;

/** The county's tables, each figure opened into the organs behind it. */
@Controller
@RequestMapping(ReportPages.REPORTS + "/{year}")
class TablesController {

    private final ReportPages pages;
    private final Compiling compiling;
    private final CellParts parts;
    private final Drifts drifts;

    TablesController(ReportPages pages, Compiling compiling, CellParts parts, Drifts drifts) {
        this.pages = pages;
        this.compiling = compiling;
        this.parts = parts;
        this.drifts = drifts;
    }

    @GetMapping("/tables")
    ModelAndView tables(
            @PathVariable int year, @RequestParam(defaultValue = "ENTERED") RollUp.Scope scope, SignedIn reader) {
        CountyReport report = pages.get(reader, year);
        Compiling.Working working = compiling.working(report, scope);
        List<ExplainedFinding> findings = working.checked().findings();
        Map<CellRef, String> links = new HashMap<>();
        for (CellSpec cell : report.format().cells()) {
            String chosen = scope == RollUp.Scope.ENTERED ? "" : "?scope=" + scope;
            links.put(cell.ref(), ReportPages.address(year) + "/cells/" + cell.ref() + chosen);
        }
        Map<CellRef, String> notes = drifts.since(report, working.tables()).stream()
                .collect(Collectors.toMap(drift -> drift.cell().ref(), drift -> "定稿时为" + drift.frozenText()));
        FormView form = FormView.of(
                        report.format(),
                        working.tables(),
                        findings.stream().map(ExplainedFinding::finding).toList(),
                        findings.stream()
                                .map(found ->
                                        Optional.ofNullable(found.explanation()).orElse(""))
                                .toList())
                .linked(links)
                .noted(notes);
        return new ModelAndView(
                "report/county/tables",
                Map.of(
                        "page",
                        ReportPages.page("全县汇总表", year),
                        "report",
                        report,
                        "form",
                        form,
                        "scope",
                        scope,
                        "drifts",
                        drifts.since(report, working.tables())));
    }

    @GetMapping("/cells/{*cell}")
    ModelAndView cell(@PathVariable int year, @PathVariable String cell, SignedIn reader, HttpServletRequest request) {
        CountyReport report = pages.get(reader, year);
        CellSpec spec = spec(report, cell.substring(1));
        ListQuery query = CellList.spec(year, spec).read(request.getParameterMap());
        RollUp.Scope scope = CellList.scope(query);
        Compiling.Working working = compiling.working(report, scope);
        Map<OrganId, Organ> organs =
                working.organs().stream().collect(Collectors.toMap(Organ::id, Function.identity()));
        CellParts.Opened opened = parts.of(report, spec, organs, scope);
        ListView<CellParts.Line> list = CellList.view(query, opened);
        if (query.export()) {
            return CellList.sheet(list);
        }
        return new ModelAndView(
                "report/county/cell",
                Map.of(
                        "page",
                        ReportPages.page(spec.rowLabel(), year)
                                .under("全县汇总表", ReportPages.address(year) + "/tables?scope=" + scope),
                        "view",
                        opened,
                        "list",
                        list,
                        "scope",
                        scope,
                        "drift",
                        drifts.since(report, working.tables()).stream()
                                .filter(drift -> drift.cell().equals(spec))
                                .map(Drift::frozenText)
                                .findFirst()
                                .orElse("")));
    }

    private static CellSpec spec(CountyReport report, String cell) {
        try {
            return report.format()
                    .findSpec(CellRef.parse(cell))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no cell in this address", e);
        }
    }
}
