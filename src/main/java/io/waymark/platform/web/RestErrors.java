package io.waymark.platform.web;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Turns whatever stops a request under {@code /api} into a problem detail. What stops others is none of its business. */
@RestControllerAdvice
class RestErrors {
    private final ProblemWriter problems;

    RestErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!request.getRequestURI().startsWith("/api")
                || fault instanceof AccessDeniedException
                || fault instanceof AuthenticationException
                || fault instanceof AsyncRequestNotUsableException) {
            throw fault;
        }
        switch (fault) {
            case Rejection rejection -> problems.write(request, response, rejection);
            case HttpMessageConversionException unread -> unread(unread, request, response);
            case MethodArgumentTypeMismatchException wrong ->
                problems.write(request, response, 400, Problem.of("value-wrong").at(wrong.getName()));
            case MissingServletRequestParameterException missing ->
                problems.write(
                        request, response, 400, Problem.of("field-missing").at(missing.getParameterName()));
            case HttpRequestMethodNotSupportedException method -> {
                response.setHeader("Allow", String.join(", ", allowed(method)));
                problems.write(request, response, 405, Problem.of("method-not-allowed", method.getMethod()));
            }
            case HttpMediaTypeNotSupportedException type -> {
                String taken = MediaType.toString(type.getSupportedMediaTypes());
                response.setHeader("Accept", taken);
                problems.write(request, response, 415, Problem.of("body-type", taken));
            }
            case HttpMediaTypeNotAcceptableException type ->
                problems.write(
                        request,
                        response,
                        406,
                        Problem.of("not-acceptable", MediaType.toString(type.getSupportedMediaTypes())));
            case ErrorResponse other
            when other.getStatusCode().value() == 404 -> problems.write(request, response, Rejection.nothingHere());
            case ErrorResponse other
            when other.getStatusCode().is4xxClientError() ->
                problems.write(request, response, 400, Problem.of("not-understood"));
            default -> fault(fault, request, response);
        }
    }

    private void unread(HttpMessageConversionException unread, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (Throwable cause = unread.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge large) {
                problems.write(request, response, 413, BodyLimitFilter.tooLarge(large.limit()));
                return;
            }
        }
        if (unread.getCause() instanceof JacksonException json) {
            problems.write(request, response, 400, JsonFaults.of(json));
        } else {
            problems.write(request, response, 400, Problem.of("body-missing"));
        }
    }

    private void fault(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.fault(request, response, fault);
    }

    private static List<String> allowed(HttpRequestMethodNotSupportedException method) {
        String[] supported = method.getSupportedMethods();
        return supported == null
                ? List.of()
                : List.of(supported).stream().sorted().toList();
    }
}
