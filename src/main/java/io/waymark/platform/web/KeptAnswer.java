package io.waymark.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer that can be given again.
 *
 * @param headers those that belong to the answer and not to the connection
 */
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final List<String> KEPT = List.of("Content-Type", "Location", "Allow", "Accept");

    static KeptAnswer of(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    /** Gives the answer again, byte for byte, and says that it is not the first time. */
    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
