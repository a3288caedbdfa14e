package io.waymark.integration.keycloak;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/**
 * Settings under {@code waymark.keycloak} by which the directory is read.
 *
 * @param issuer the realm, such as {@code https://id.example.com/realms/waymark}
 * @param syncClient the client whose service account reads people
 * @param syncSecret its secret; without one there is no directory
 * @param teams path of the group below which every group is a team
 * @param leftOut path of the group whose members are no people, such as accounts of programs
 */
@Profile("keycloak")
@ConfigurationProperties("waymark.keycloak")
record KeycloakSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("waymark-sync") String syncClient,
        @Nullable String syncSecret,
        @DefaultValue("/teams") String teams,
        @DefaultValue("/technical-accounts") String leftOut) {

    private static final String REALMS = "/realms/";

    /** The address of Keycloak itself. */
    String server() {
        int realms = issuer.lastIndexOf(REALMS);
        if (realms < 0) {
            throw new IllegalStateException("waymark.keycloak.issuer is not the address of a realm: " + issuer);
        }
        return issuer.substring(0, realms);
    }

    String realm() {
        return issuer.substring(server().length() + REALMS.length()).replaceAll("/$", "");
    }
}
