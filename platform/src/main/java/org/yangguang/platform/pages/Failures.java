package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What becomes of an exception: a problem document for programs, an error page for people. */
@ControllerAdvice
class Failures extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(InvalidInputException failure, ServletWebRequest request) throws IOException {
        return answer(ErrorText.of(422), failure.problems(), new HttpHeaders(), request);
    }

    /** The database is away or too busy: nobody's fault, and worth trying again. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    @Nullable
    ResponseEntity<Object> outage(Exception failure, ServletWebRequest request) throws IOException {
        log.error("The database did not answer at {}", request.getRequest().getRequestURI(), failure);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "60");
        return answer(ErrorText.of(503), new Problems(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        try {
            String reason = failure instanceof ResponseStatusException given ? given.getReason() : null;
            return answer(
                    ErrorText.of(status.value()).explainedBy(reason), problems(failure), headers, (ServletWebRequest)
                            request);
        } catch (IOException readerIsGone) {
            return null;
        }
    }

    private static Problems problems(Exception failure) {
        Problems problems = new Problems();
        if (failure instanceof MethodArgumentNotValidException invalid) {
            for (FieldError error : invalid.getBindingResult().getFieldErrors()) {
                String message = error.getDefaultMessage();
                problems.add(error.getField(), message == null ? "内容有误" : message);
            }
        }
        return problems;
    }

    private static @Nullable ResponseEntity<Object> answer(
            ErrorText text, Problems problems, HttpHeaders headers, ServletWebRequest web) throws IOException {
        HttpServletRequest request = web.getRequest();
        HttpServletResponse response = web.getResponse();
        if (ProblemDocuments.areWantedAt(request.getRequestURI())) {
            return ResponseEntity.status(text.status())
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDocuments.of(text, problems));
        }
        if (response != null && !response.isCommitted()) {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.sendError(text.status(), text.explanation());
        }
        return null;
    }
}
