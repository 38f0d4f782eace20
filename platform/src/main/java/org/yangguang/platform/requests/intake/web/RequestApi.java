package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.yangguang.platform.access.CallLimit;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.InvalidInputException;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.InformationForm;
import org.yangguang.platform.requests.intake.Forwarding;
import org.yangguang.platform.requests.intake.IntakeLimits;
import org.yangguang.platform.requests.intake.OpenOrgans;
import org.yangguang.platform.requests.intake.Receipt;
import org.yangguang.platform.requests.intake.RequestFields;

/** Takes requests that other portals forward. */
@RestController
class RequestApi {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Forwarding forwarding;
    private final OpenOrgans organs;
    private final SiteAddress site;
    private final CallLimit calls;

    RequestApi(Forwarding forwarding, OpenOrgans organs, SiteAddress site, IntakeLimits limits) {
        this.forwarding = forwarding;
        this.organs = organs;
        this.site = site;
        this.calls = new CallLimit(limits.apiCalls(), WINDOW);
    }

    @PostMapping(path = "/api/v1/requests", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, @Nullable Object>> submit(
            HttpServletRequest request,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody byte[] body) {
        if (!calls.admit(request.getRemoteAddr())) {
            ErrorResponseException later = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            later.setDetail("调用太频繁，请一分钟后再试");
            later.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            throw later;
        }
        SentRequest sent = SentRequest.read(body);
        Form form = Form.of(sent.fields());
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            form.problems().add(KEY, "请求头 Idempotency-Key 应为1至255个字符，同一份申请重发时保持不变");
        }
        sent.unknown().forEach(name -> form.problems().add(name, "没有名为“" + name + "”的字段"));
        Forwarding.Asked asked = read(form);
        if (key == null || asked == null || form.isWrong()) {
            throw new InvalidInputException(form.problems());
        }
        Receipt receipt = forwarding
                .forward(key, sent.normal(), asked)
                .orElseThrow(
                        () -> new InvalidInputException(new Problems().add(KEY, "这个 Idempotency-Key 已用于另一份申请，请换一个")));
        return answer(receipt);
    }

    private Forwarding.@Nullable Asked read(Form form) {
        RequestFields fields = new RequestFields(form, SentRequest.APPLICANT);
        String code = form.text("organ", "受理机关代码", 60);
        Organ organ = organs.find(code).orElse(null);
        if (organ == null && !code.isEmpty()) {
            form.problems().add("organ", "没有代码为“" + code + "”的机关，代码见 /api/v1/organs");
        }
        String information = fields.information();
        String documentNumber = fields.documentNumber();
        InformationForm wanted = fields.form().orElse(null);
        DeliveryWay delivery = fields.delivery().orElse(null);
        Applicant applicant = fields.applicant(wanted, delivery);
        return organ == null || wanted == null || delivery == null || applicant == null
                ? null
                : new Forwarding.Asked(organ, applicant, information, documentNumber, wanted, delivery);
    }

    private ResponseEntity<Map<String, @Nullable Object>> answer(Receipt receipt) {
        String status = site.absolute("/requests/status?number=" + receipt.number());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("registration_number", receipt.number());
        json.put("query_code", receipt.queryCode());
        json.put("received_on", receipt.receivedOn());
        json.put("due", receipt.due());
        json.put("status_url", status);
        return ResponseEntity.created(URI.create(status))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json);
    }
}
