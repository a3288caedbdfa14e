package io.waymark.integration.keycloak;

import io.waymark.people.api.Directory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Keycloak as the directory, where it is used to sign in and the service account's secret is set. */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak")
@ConditionalOnProperty("waymark.keycloak.sync-secret")
class KeycloakSync {

    @Bean
    KeycloakConnection syncConnection(KeycloakSettings settings) {
        return new KeycloakConnection(settings);
    }

    @Bean
    Directory directory(KeycloakSettings settings, KeycloakConnection connection, Clock clock) {
        return new KeycloakDirectory(settings, connection, clock);
    }
}
