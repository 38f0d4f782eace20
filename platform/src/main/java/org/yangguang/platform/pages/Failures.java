package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What becomes of an exception: a problem document for programs, an error page for people. */
@ControllerAdvice
class Failures extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(InvalidInputException failure, ServletWebRequest request) throws IOException {
        return answer(ErrorText.of(422), failure.problems(), new HttpHeaders(), request);
    }

    /** A file was expected and something else came, or only half of it. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> incomplete(MultipartException failure, ServletWebRequest request) throws IOException {
        return answer(ErrorText.of(400), new Problems(), new HttpHeaders(), request);
    }

    /** The database is away or too busy: nobody's fault, and worth trying again. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    @Nullable
    ResponseEntity<Object> outage(Exception failure, ServletWebRequest request) throws IOException {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "60");
        FailureNumber.of(request.getRequest(), 503, failure);
        return answer(ErrorText.of(503).numbered(request.getRequest(), failure), new Problems(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        try {
            ErrorText text = ErrorText.of(status.value())
                    .explainedBy(said(failure))
                    .numbered(((ServletWebRequest) request).getRequest(), failure);
            return answer(text, problems(failure), headers, (ServletWebRequest) request);
        } catch (IOException readerIsGone) {
            return null;
        }
    }

    private static @Nullable String said(Exception failure) {
        return failure instanceof ErrorResponse answer ? answer.getBody().getDetail() : null;
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
                    .body(ProblemDocuments.of(text, problems, request.getRequestURI()));
        }
        if (response != null && !response.isCommitted()) {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.sendError(text.status(), text.explanation());
        }
        return null;
    }
}
