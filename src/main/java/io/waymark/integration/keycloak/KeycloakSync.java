package io.waymark.integration.keycloak;

import io.waymark.people.api.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Keycloak as the directory, where it is used to sign in and the service account's secret is set. */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak")
@Conditional(KeycloakSync.OnSecret.class)
class KeycloakSync {

    @Bean
    KeycloakConnection syncConnection(KeycloakSettings settings) {
        return new KeycloakConnection(settings);
    }

    @Bean
    Directory directory(KeycloakSettings settings, KeycloakConnection connection, Clock clock) {
        return new KeycloakDirectory(settings, connection, clock);
    }

    /** An empty one, as an unset variable of the environment leaves behind, is none. */
    static final class OnSecret implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("waymark.keycloak.sync-secret", "")
                    .isBlank();
        }
    }
}
