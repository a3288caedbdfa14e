package io.waymark.platform.web;

import io.waymark.platform.security.SignedIn;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key}: the same request with the same key is done once and answered the same each time, for a day. A
 * second one that comes while the first is at work waits for its answer.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Set<String> METHODS = Set.of("POST", "PUT", "DELETE");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int FIRST_FAULT = 500;
    private static final int POLL_MILLIS = 20;

    private final IdempotencyShelf shelf;
    private final SignedIn signedIn;
    private final ProblemWriter problems;
    private final Duration patience;

    IdempotencyFilter(IdempotencyShelf shelf, SignedIn signedIn, ProblemWriter problems, Duration patience) {
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.problems = problems;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || !METHODS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> keys = Collections.list(request.getHeaders(HEADER));
        if (keys.size() != 1 || !VISIBLE.matcher(keys.getFirst()).matches()) {
            problems.write(
                    request, response, 400, Problem.of("idempotency-key-wrong").at(HEADER));
            return;
        }
        try {
            filter(keys.getFirst(), new ReadRequest(request), response, chain);
        } catch (BodyTooLarge large) {
            problems.write(request, response, 413, BodyLimitFilter.tooLarge(large.limit()));
        }
    }

    private void filter(String key, ReadRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (await(signedIn.keeper(), key, request.fingerprint())) {
            case IdempotencyShelf.Finding.Ours ours -> work(ours, request, response, chain);
            case IdempotencyShelf.Finding.Answered answered -> answered.answer().replay(response);
            case IdempotencyShelf.Finding.Reused reused ->
                problems.write(
                        request,
                        response,
                        422,
                        Problem.of("idempotency-key-reused").at(HEADER));
            case IdempotencyShelf.Finding.Busy busy -> {
                response.setHeader("Retry-After", "1");
                problems.write(request, response, 409, Problem.of("idempotency-in-progress"));
            }
        }
    }

    private IdempotencyShelf.Finding await(PersonId person, String key, String fingerprint) {
        long end = System.nanoTime() + patience.toNanos();
        IdempotencyShelf.Finding finding = shelf.find(person, key, fingerprint);
        while (finding instanceof IdempotencyShelf.Finding.Busy && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return finding;
            }
            finding = shelf.find(person, key, fingerprint);
        }
        return finding;
    }

    private void work(
            IdempotencyShelf.Finding.Ours ours, ReadRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, answer);
            if (answer.getStatus() < FIRST_FAULT) {
                shelf.keep(ours, KeptAnswer.of(answer));
                kept = true;
            }
        } finally {
            if (!kept) {
                shelf.release(ours);
            }
        }
        // Kept before it is sent: whoever has seen the answer will see it again.
        answer.copyBodyToResponse();
    }
}
