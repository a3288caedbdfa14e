package io.waymark.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code waymark}.
 *
 * @param dataDir where the embedded profile keeps its files
 * @param demo whether an empty store is filled with the demo company at start
 */
@ConfigurationProperties("waymark")
public record WaymarkProperties(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("false") boolean demo) {}
