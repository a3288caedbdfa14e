package io.waymark.platform.mongodb;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code waymark.mongodb}.
 *
 * @param uri where MongoDB is and who we are there, with the name of the database; there is no default
 * @param gapTimeout how long a place in the order of events may stay empty before it is closed
 */
@ConfigurationProperties("waymark.mongodb")
public record MongodbProperties(
        @Nullable String uri, @DefaultValue("1m") Duration gapTimeout) {}
