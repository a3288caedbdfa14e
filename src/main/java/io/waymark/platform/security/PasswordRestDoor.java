package io.waymark.platform.security;

import io.waymark.platform.web.ProblemWriter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** REST with an account of our own and its password (HTTP Basic). */
final class PasswordRestDoor implements RestDoor {

    private final SignInDoor door;
    private final Standing standing;
    private final ProblemWriter problems;

    PasswordRestDoor(SignInDoor door, Standing standing, ProblemWriter problems) {
        this.door = door;
        this.standing = standing;
        this.problems = problems;
    }

    @Override
    public void open(HttpSecurity rest) throws Exception {
        rest.authenticationManager(new ProviderManager(new Passwords()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthenticated))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::denied));
    }

    @Override
    public void guard(HttpSecurity rest) throws Exception {
        rest.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    }

    private final class Passwords implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication attempt) {
            Authentication signedIn =
                    door.byPassword(attempt.getName(), String.valueOf(attempt.getCredentials()), "rest");
            if (!standing.holds(signedIn)) {
                throw new DisabledException("Has left");
            }
            return signedIn;
        }

        @Override
        public boolean supports(Class<?> type) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
        }
    }
}
