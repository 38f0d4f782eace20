package org.yangguang.platform.report.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.pages.InvalidInputException;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.PublishedReports;
import org.yangguang.platform.report.publicsite.CheckAnswer.Checked;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.reader.ReportJson;
import org.yangguang.statute.report.CheckResult;

/** Reports and their check for programs; shapes as on the command line. */
@RestController
@RequestMapping("/api/v1")
class ReportApi {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final PublishedReports reports;
    private final Intake intake;

    private final CheckLimits limits;

    ReportApi(PublishedReports reports, Intake intake, CheckLimits limits) {
        this.reports = reports;
        this.intake = intake;
        this.limits = limits;
    }

    @GetMapping("/reports/{year}")
    ResponseEntity<Map<String, @Nullable Object>> report(@PathVariable int year) {
        PublishedReport report =
                reports.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, @Nullable Object> json =
                ReportJson.report(report.format(), year, report.organName(), report.tables());
        json.put("findings", report.findings().stream().map(ReportJson::finding).toList());
        json.put("edition", report.edition());
        json.put("published_on", report.publishedOn().toString());
        json.put("hash", report.hash());
        return ResponseEntity.ok()
                .eTag(report.hash())
                .lastModified(report.publishedOn().atStartOfDay(CivilTime.ZONE))
                .body(json);
    }

    @PostMapping(path = "/report-check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, @Nullable Object> check(
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        Checked checked = switch (intake.check(request, files)) {
            case Intake.Outcome.Done(Checked done) -> done;
            case Intake.Outcome.Refused(HttpStatus status, String message) -> throw refusal(status, message);
        };
        if (!checked.unreadable().isEmpty()) {
            Problems problems = new Problems();
            checked.unreadable().forEach(file -> problems.add("file", file.fileName() + "：" + file.message()));
            throw new InvalidInputException(problems);
        }
        Map<String, CheckResult> results = new LinkedHashMap<>();
        checked.findings().forEach(file -> results.put(file.file(), file.result()));
        return ReportJson.check(results);
    }

    private RuntimeException refusal(HttpStatus status, String message) {
        if (status == HttpStatus.UNPROCESSABLE_CONTENT) {
            return new InvalidInputException(new Problems().add("file", message));
        }
        ErrorResponseException later = new ErrorResponseException(status);
        later.setDetail(message);
        Duration wait = status == HttpStatus.TOO_MANY_REQUESTS ? limits.window() : A_MINUTE;
        later.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        return later;
    }
}
