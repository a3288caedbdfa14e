package io.waymark.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one password of the demo accounts over REST: from the environment, else made once and kept in the data folder. */
@Component
@Profile("embedded")
class DemoPassword {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPassword.class);
    private static final String FILE = "demo-password";
    private static final int BYTES = 15;

    private final String password;

    DemoPassword(DataFolder folder, @Value("${WAYMARK_DEMO_PASSWORD:}") String given) {
        if (!given.isBlank()) {
            password = given;
            LOG.info("REST accounts use the password in WAYMARK_DEMO_PASSWORD");
            return;
        }
        Path file = folder.path(FILE);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                folder.writeSecret(FILE, Base64.getUrlEncoder().encodeToString(random));
            }
            password = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo password in " + file + " cannot be read", e);
        }
        LOG.info("REST accounts use the password {}, kept in {}", password, file);
    }

    boolean matches(String attempt) {
        return MessageDigest.isEqual(
                attempt.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }
}
