package io.waymark.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.UriComponentsBuilder;

/** The sign-in page says what went wrong, and leads to the same place again. */
final class SignInFailed {

    private SignInFailed() {}

    static void say(String why, String to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + UriComponentsBuilder.fromPath("/sign-in")
                        .queryParam("failed", why)
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(to)
                        .toUriString());
    }
}
