package io.waymark.accountability.web;

import io.waymark.platform.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** One page of a list that is short enough to be read whole. */
final class Pages {

    static final int LARGEST = 100;
    static final String PAGED = " By page; the header Link leads to the other pages (RFC 8288).";

    private Pages() {}

    static <T, R> ResponseEntity<R> answer(
            List<T> all, Paging paging, HttpServletRequest request, Function<List<T>, R> body) {
        List<T> some = all.stream()
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(request, all.size()))
                .body(body.apply(some));
    }
}
