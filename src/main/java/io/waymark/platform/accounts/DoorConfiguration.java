package io.waymark.platform.accounts;

import io.waymark.platform.WrongSetting;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.time.Unmoved;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** How one signs in on MongoDB for want of an identity provider: with the demo company's accounts, or one made here. */
@Configuration(proxyBeanMethods = false)
@Profile("mongodb & !keycloak")
class DoorConfiguration {
    private static final int SHORTEST = 12;

    @Bean
    @ConditionalOnBooleanProperty("waymark.demo")
    SignInDoor passwordDoor(Accounts accounts, @Unmoved Clock clock, @Value("${WAYMARK_DEMO_PASSWORD:}") String given) {
        if (given.isBlank() || given.length() < SHORTEST) {
            throw new WrongSetting(
                    "The demo company on MongoDB needs a password of your own, and WAYMARK_DEMO_PASSWORD "
                            + (given.isBlank() ? "is not set." : "is shorter than " + SHORTEST + " characters."),
                    "Set WAYMARK_DEMO_PASSWORD in the environment to at least " + SHORTEST
                            + " characters, or start without waymark.demo=true.");
        }
        return new PasswordDoor(accounts, new DemoPassword(given), new BackOff(clock));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "waymark.demo", havingValue = false, matchIfMissing = true)
    SignInDoor localDoor(LocalSignIn local) {
        return new LocalDoor(local);
    }
}
