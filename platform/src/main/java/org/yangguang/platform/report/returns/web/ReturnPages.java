package org.yangguang.platform.report.returns.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.report.returns.HeadAccounts;
import org.yangguang.platform.report.returns.OrganReturn;
import org.yangguang.platform.report.returns.RecordFigures;
import org.yangguang.platform.report.returns.ReturnFindings;
import org.yangguang.platform.report.returns.Returns;
import org.yangguang.platform.time.CivilTime;

/** Puts together what the pages of a return show. */
@Component
class ReturnPages {

    /** The first year with a form that this program knows. */
    private static final int FIRST_YEAR = 2019;

    private final Organs organs;
    private final Returns returns;
    private final ReturnFindings findings;
    private final RecordFigures records;
    private final HeadAccounts heads;
    private final CivilTime time;

    ReturnPages(
            Organs organs,
            Returns returns,
            ReturnFindings findings,
            RecordFigures records,
            HeadAccounts heads,
            CivilTime time) {
        this.organs = organs;
        this.returns = returns;
        this.findings = findings;
        this.records = records;
        this.heads = heads;
        this.time = time;
    }

    /** A return; "not found" where the organ or the year has none. */
    ReturnPage get(String code, int year, SignedIn reader) {
        Organ organ = organ(code);
        if (year < FIRST_YEAR || year > time.today().getYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        OrganReturn subject = returns.findOrBlank(organ.id(), year);
        return new ReturnPage(
                organ,
                subject,
                findings.check(subject),
                returns.steps(subject),
                reader,
                !heads.exists(organ.id()),
                time.today(),
                records.answered(organ.id(), year),
                List.of());
    }

    /** The years of an organ. */
    ModelAndView years(String code) {
        Organ organ = organ(code);
        return new ModelAndView(
                "report/returns/years",
                Map.of(
                        "page", Page.of("年度报表"),
                        "organ", organ,
                        "years", returns.years(organ.id())));
    }

    private Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
