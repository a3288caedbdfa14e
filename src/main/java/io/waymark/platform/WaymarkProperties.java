package io.waymark.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code waymark}.
 *
 * @param dataDir where the embedded profile keeps its files
 * @param demo whether an empty store is filled with the demo company at start
 * @param baseUrl where people reach Waymark, as it stands in mails; null for this machine, which is no address to send to others
 * @param mail from whom mails are
 */
@ConfigurationProperties("waymark")
public record WaymarkProperties(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("false") boolean demo,
        @Nullable URI baseUrl,
        @DefaultValue Mail mail) {

    /**
     * Settings under {@code waymark.mail}. The server itself is Spring Boot's, under {@code spring.mail}.
     *
     * @param from the sender's address; null where no mails are sent
     * @param name the sender's name
     */
    public record Mail(
            @Nullable String from, @DefaultValue("Waymark") String name) {}
}
