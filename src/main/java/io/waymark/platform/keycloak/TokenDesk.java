package io.waymark.platform.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads what Keycloak signs, and asks it for more of that. Keys are fetched when they are needed first. */
@Component
@Profile("keycloak")
class TokenDesk {

    /** Keycloak says no: the session is over there, or the person may not sign in any more. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(Throwable cause) {
            super(cause);
        }
    }

    /** Nobody answers, or not in a way that could be understood. */
    static final class Silent extends Exception {
        private static final long serialVersionUID = 1L;

        Silent(Throwable cause) {
            super(cause);
        }
    }

    /** Tokens that came for an older one. */
    record Fresh(OidcIdToken idToken, String refreshToken, Duration lifetime) {}

    private final ClientRegistration client;
    private final JwtDecoder decoder;
    private final RestClientRefreshTokenTokenResponseClient refreshing =
            new RestClientRefreshTokenTokenResponseClient();
    private final Clock clock;

    TokenDesk(Realm realm, Clock clock) {
        this.client = realm.client();
        this.decoder = decoder(realm);
        this.refreshing.setRestClient(Http.tokens());
        this.clock = clock;
    }

    JwtDecoder decoder() {
        return decoder;
    }

    Fresh refresh(KeycloakSession.Said before) throws Refused, Silent {
        try {
            OAuth2AccessTokenResponse answer = refreshing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client,
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER, "expired", Instant.EPOCH, clock.instant()),
                    new OAuth2RefreshToken(before.refreshToken(), null)));
            Object raw = answer.getAdditionalParameters().get("id_token");
            Jwt jwt = decoder.decode(String.valueOf(raw));
            if (!before.subject().equals(jwt.getSubject())) {
                throw new Refused(new JwtException("Tokens of somebody else"));
            }
            return new Fresh(
                    read(jwt),
                    Objects.requireNonNull(answer.getRefreshToken()).getTokenValue(),
                    lifetime(answer.getAccessToken()));
        } catch (OAuth2AuthorizationException e) {
            if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                throw new Refused(e);
            }
            throw new Silent(e);
        } catch (JwtException e) {
            throw new Silent(e);
        }
    }

    static Duration lifetime(OAuth2AccessToken token) {
        Instant from = token.getIssuedAt();
        Instant to = token.getExpiresAt();
        return from == null || to == null ? Duration.ZERO : Duration.between(from, to);
    }

    private static OidcIdToken read(Jwt jwt) {
        Map<String, Object> claims = jwt.getClaims();
        return new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), claims);
    }

    private static JwtDecoder decoder(Realm realm) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(realm.address("certs"))
                .restOperations(Http.template())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(realm.client())));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
