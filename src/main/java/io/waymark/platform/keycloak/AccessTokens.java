package io.waymark.platform.keycloak;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Reads access tokens: signed by the realm with a key of which we know the public half alone, of this realm, for the REST API, not
 * over. An ID token or a token for another program is not for it. Keys are fetched when the first token comes.
 */
@Component
@Profile("keycloak")
class AccessTokens {

    /** The client that stands for the REST API. */
    static final String AUDIENCE = "waymark-api";

    private final JwtDecoder decoder;

    AccessTokens(Realm realm, Clock clock) {
        JwtTypeValidator type = new JwtTypeValidator(List.of("JWT", "at+jwt"));
        type.setAllowEmpty(true);
        NimbusJwtDecoder reading = NimbusJwtDecoder.withJwkSetUri(realm.address("certs"))
                .jwsAlgorithms(algorithms -> algorithms.addAll(
                        List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .validateType(false)
                .restOperations(Http.template())
                .build();
        JwtTimestampValidator timely = new JwtTimestampValidator();
        timely.setClock(clock);
        reading.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                type,
                timely,
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtIssuerValidator(realm.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, Objects::nonNull)));
        this.decoder = reading;
    }

    JwtDecoder decoder() {
        return decoder;
    }
}
