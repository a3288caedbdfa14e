package io.waymark.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.WrongSetting;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aMissingOrWrongSettingIsSaidInASentence() {
        refused(null, "secret", "WAYMARK_KEYCLOAK_ISSUER");
        refused(" ", "secret", "WAYMARK_KEYCLOAK_ISSUER");
        refused("https://host/realms/waymark", null, "WAYMARK_KEYCLOAK_UI_SECRET");
        refused("host/realms/waymark", "secret", "no address of a realm");
        refused("https://host/realms/waymark/", "secret", "no address of a realm");
    }

    private static void refused(@Nullable String issuer, @Nullable String secret, String says) {
        KeycloakProperties settings = new KeycloakProperties(issuer, secret, List.of(), List.of(), Duration.ofHours(4));
        assertThatThrownBy(() -> new KeycloakConfiguration().realm(settings))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(says);
    }
}
