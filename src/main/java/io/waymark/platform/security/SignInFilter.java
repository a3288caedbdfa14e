package io.waymark.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.UriUtils;

/** Takes the forms of the sign-in page, a button or a password. It stands behind the filter that checks the CSRF token. */
final class SignInFilter extends AbstractAuthenticationProcessingFilter {

    /** Nobody's account has a longer name; more of it is not sent back. */
    private static final int LONGEST_NAME = 100;

    private final SignInDoor door;
    private final Standing standing;

    SignInFilter(SignInDoor door, Standing standing) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in"));
        this.door = door;
        this.standing = standing;
        setAuthenticationManager(attempt -> attempt);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setAuthenticationSuccessHandler(new SavedRequestAwareAuthenticationSuccessHandler());
        setAuthenticationFailureHandler(SignInFilter::failed);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String account = text(request.getParameter("account")).strip();
        Authentication signedIn = door.way() == SignInDoor.Way.CLICK
                ? door.byClick(account)
                : door.byPassword(account, text(request.getParameter("password")), "ui");
        if (!standing.holds(signedIn)) {
            throw new DisabledException("Has left");
        }
        return signedIn;
    }

    /** Back to the form, which keeps the account's name. */
    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String why = switch (exception) {
            case LockedException locked -> "later";
            case DisabledException left -> "left";
            default -> "wrong";
        };
        String account = text(request.getParameter("account")).strip();
        String kept = account.substring(0, Math.min(account.length(), LONGEST_NAME));
        response.sendRedirect(request.getContextPath() + "/sign-in?failed=" + why + "&account="
                + UriUtils.encode(kept, StandardCharsets.UTF_8));
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
