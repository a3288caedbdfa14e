package io.waymark.platform.keycloak;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What one way to Keycloak and back has to remember: each tab has its own.
 *
 * @param state tells the way back from a forged one
 * @param nonce comes back within the ID token
 * @param verifier proves that whoever comes back is who went (PKCE)
 * @param redirect where Keycloak was told to send the browser
 * @param to the page that was asked for, as {@link io.waymark.platform.security.LocalPath} lets it pass
 * @param level how surely Keycloak was to know the person
 */
record Ticket(String state, String nonce, String verifier, String redirect, String to, int level) {

    static Ticket of(OAuth2AuthorizationRequest request, String to, int level) {
        return new Ticket(
                Objects.requireNonNull(request.getState()),
                text(request.getAttribute(OidcParameterNames.NONCE)),
                text(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(request.getRedirectUri()),
                to,
                level);
    }

    /** The request that was made, so far as it is needed to judge the answer. */
    OAuth2AuthorizationRequest request(String authorizationUri) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(KeycloakConfiguration.CLIENT)
                .redirectUri(redirect)
                .scope("openid")
                .state(state)
                .attributes(attributes -> attributes.putAll(Map.of(
                        OidcParameterNames.NONCE, nonce,
                        PkceParameterNames.CODE_VERIFIER, verifier)))
                .build();
    }

    private static String text(@Nullable Object attribute) {
        return Objects.requireNonNull((String) attribute);
    }
}
