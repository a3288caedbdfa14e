package io.waymark.platform.embedded;

import io.waymark.platform.accounts.DemoPassword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The password of the demo accounts over REST: from the environment, else made once and kept in the data folder. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded & !keycloak")
class KeptPassword {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPassword.class);
    private static final String FILE = "demo-password";
    private static final int BYTES = 15;

    @Bean
    DemoPassword demoPassword(DataFolder folder, @Value("${WAYMARK_DEMO_PASSWORD:}") String given) {
        if (!given.isBlank()) {
            LOG.info("REST accounts use the password in WAYMARK_DEMO_PASSWORD");
            return new DemoPassword(given);
        }
        Path file = folder.path(FILE);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                folder.writeSecret(FILE, Base64.getUrlEncoder().encodeToString(random));
            }
            String password = Files.readString(file).strip();
            LOG.info("REST accounts use the password {}, kept in {}", password, file);
            return new DemoPassword(password);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo password in " + file + " cannot be read", e);
        }
    }
}
