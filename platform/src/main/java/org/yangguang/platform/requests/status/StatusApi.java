package org.yangguang.platform.requests.status;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.Step;

/** Where a request stands, for other platforms that passed it on; under the limits of the page. */
@RestController
class StatusApi {

    private final Looking looking;
    private final StatusViews views;
    private final Cases cases;

    StatusApi(Looking looking, StatusViews views, Cases cases) {
        this.looking = looking;
        this.views = views;
        this.cases = cases;
    }

    @GetMapping("/api/v1/requests/{number}")
    ResponseEntity<Map<String, @Nullable Object>> status(
            @PathVariable String number,
            @RequestHeader(name = "X-Query-Code", defaultValue = "") String code,
            HttpServletRequest call) {
        return switch (looking.look(number, code, call.getRemoteAddr())) {
            case Look.Found(CaseFile file) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(json(file));
            case Look.Unknown _ -> throw problem(HttpStatus.NOT_FOUND, StatusController.UNKNOWN);
            case Look.Later(var wait) -> {
                ErrorResponseException later = problem(HttpStatus.TOO_MANY_REQUESTS, StatusController.later(wait));
                later.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                throw later;
            }
        };
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        ErrorResponseException problem = new ErrorResponseException(status);
        problem.setDetail(detail);
        return problem;
    }

    private Map<String, @Nullable Object> json(CaseFile file) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        var reading = views.reading(file, cases.story(file.id()));
        json.put(
                "state",
                reading.map(it -> it.state().name()).orElse(file.state().name()));
        json.put(
                "due",
                reading.map(ClockResult.Reading::due).map(LocalDate::toString).orElse(null));
        json.put("provisional", reading.map(ClockResult.Reading::provisional).orElse(false));
        json.put(
                "steps",
                reading.map(it -> it.steps().stream().map(StatusApi::step).toList())
                        .orElse(List.of()));
        json.put(
                "followed_by",
                cases.cameOf(file.id()).stream().map(CaseFile::number).toList());
        return json;
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        LocalDate due = step.due();
        json.put("on", step.on().toString());
        json.put("effect", step.effect().name());
        json.put("due", due == null ? null : due.toString());
        json.put("basis", step.basis().code());
        return json;
    }
}
