package io.waymark.platform.keycloak;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code waymark.keycloak} for people in a browser.
 *
 * @param issuer address of the realm, as it stands in tokens and as browsers reach it
 * @param uiSecret of the client {@code waymark-ui}
 * @param ldAdminGroups full paths of groups whose members are L&D admins
 * @param sysAdminGroups full paths of groups whose members are system admins
 * @param grace how long signed-in people go on while Keycloak does not answer
 */
@ConfigurationProperties("waymark.keycloak")
public record KeycloakProperties(
        @Nullable String issuer,
        @Nullable String uiSecret,
        @DefaultValue("/waymark/ld-admins") List<String> ldAdminGroups,
        @DefaultValue("/waymark/sys-admins") List<String> sysAdminGroups,
        @DefaultValue("4h") Duration grace) {

    @Override
    public String toString() {
        return "KeycloakProperties[issuer=" + issuer + "]";
    }
}
