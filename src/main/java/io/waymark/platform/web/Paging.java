package io.waymark.platform.web;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page of a list is asked for.
 *
 * @param page from 0
 * @param size of a page, at least 1
 */
public record Paging(int page, int size) {
    private static final int FARTHEST = 100_000;
    private static final int LONGEST_TEXT = 100;

    /**
     * Checks what was asked for.
     *
     * @throws Rejection {@code number-range} at {@code page} or {@code size}
     */
    public static Paging of(int page, int size, int largest) {
        within("page", page, 0, FARTHEST);
        within("size", size, 1, largest);
        return new Paging(page, size);
    }

    /**
     * A text to search for.
     *
     * @throws Rejection {@code text-too-long} at {@code text} over 100 characters
     */
    public static String searched(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Rejection.invalid(
                    Problem.of("text-too-long", text.length(), LONGEST_TEXT).at("text"));
        }
        return text;
    }

    /** The {@code Link} header (RFC 8288): first, prev, next and last, as far as there are such pages. */
    public String links(HttpServletRequest request, long total) {
        long last = total == 0 ? 0 : (total - 1) / size;
        List<String> links = new ArrayList<>();
        links.add(link(request, 0, "first"));
        if (page > 0) {
            links.add(link(request, Math.min(page - 1L, last), "prev"));
        }
        if (page < last) {
            links.add(link(request, page + 1L, "next"));
        }
        links.add(link(request, last, "last"));
        return String.join(", ", links);
    }

    private static void within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw Rejection.invalid(Problem.of("number-range", least, most).at(field));
        }
    }

    private static String link(HttpServletRequest request, long page, String relation) {
        UriComponentsBuilder here = ServletUriComponentsBuilder.fromRequest(request);
        // Without scheme and host, so that it holds behind any proxy.
        String target = here.scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
