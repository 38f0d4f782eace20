package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.CallLimit;
import org.yangguang.platform.requests.intake.IntakeLimits;

/** How much one address may send to the public form. */
@Component
class IntakeGate {

    private final CallLimit pages;
    private final CallLimit submissions;

    IntakeGate(IntakeLimits limits) {
        this.pages = new CallLimit(limits.pages(), Duration.ofMinutes(1));
        this.submissions = new CallLimit(limits.submissions(), Duration.ofHours(1));
    }

    /** Why a page is not taken now; empty where it is. */
    Optional<String> page(HttpServletRequest request) {
        return pages.admit(request.getRemoteAddr()) ? Optional.empty() : Optional.of("您所在的网络操作得太频繁，请一分钟后再试；已填写的内容都在");
    }

    /** Why a request is not taken now; empty where it is. */
    Optional<String> submission(HttpServletRequest request) {
        return submissions.admit(request.getRemoteAddr())
                ? Optional.empty()
                : Optional.of("您所在的网络一小时内提交的申请太多，请稍后再试，或者改为邮寄、当面提交；已填写的内容都在");
    }
}
