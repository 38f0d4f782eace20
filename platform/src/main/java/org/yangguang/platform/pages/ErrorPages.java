package org.yangguang.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last stop of everything that went wrong, wherever that was. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        // Opened directly there is no error to show: then there is no such page.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        ErrorText text = ErrorText.of(status)
                .explainedBy(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
                .numbered(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (ProblemDocuments.areWantedAt(path)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDocuments.of(text, new Problems(), path));
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView("pages/error", Map.of("page", Page.of(text.title()), "text", text));
    }
}
