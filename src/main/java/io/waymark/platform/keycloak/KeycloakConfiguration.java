package io.waymark.platform.keycloak;

import io.waymark.platform.WrongSetting;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** The client of the realm, from its address alone: nothing is asked of Keycloak at start, so it need not be there. */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak")
class KeycloakConfiguration {

    static final String REGISTRATION = "keycloak";
    static final String CLIENT = "waymark-ui";

    @Bean
    Realm realm(KeycloakProperties settings) {
        String issuer = issuer(settings.issuer());
        return new Realm(issuer, client(settings, issuer));
    }

    @Bean
    ClientRegistrationRepository clients(Realm realm) {
        return new InMemoryClientRegistrationRepository(realm.client());
    }

    private static ClientRegistration client(KeycloakProperties settings, String issuer) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(CLIENT)
                .clientSecret(given(
                        settings.uiSecret(),
                        "waymark.keycloak.ui-secret, or WAYMARK_KEYCLOAK_UI_SECRET in the environment.",
                        "Set it to the secret of the client waymark-ui, as Keycloak shows it under Credentials."))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(issuer)
                .authorizationUri(Realm.address(issuer, "auth"))
                .tokenUri(Realm.address(issuer, "token"))
                .jwkSetUri(Realm.address(issuer, "certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientName("Keycloak")
                .build();
    }

    private static String issuer(@Nullable String given) {
        String issuer = given(
                given,
                "waymark.keycloak.issuer, or WAYMARK_KEYCLOAK_ISSUER in the environment.",
                "Set it to the address of the realm, as in https://<host>/realms/waymark.");
        if (!isAddress(issuer)) {
            throw new WrongSetting(
                    "WAYMARK_KEYCLOAK_ISSUER is no address of a realm: " + issuer,
                    "Set it as in https://<host>/realms/waymark, without a slash at the end.");
        }
        return issuer;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && !text.endsWith("/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String given(@Nullable String setting, String name, String remedy) {
        if (setting == null || setting.isBlank()) {
            throw new WrongSetting("The profile keycloak needs " + name, remedy);
        }
        return setting.strip();
    }
}
