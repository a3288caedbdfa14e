package io.waymark.people.roster;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code waymark.people}, for somebody who joins and of whom no source tells it.
 *
 * @param locale a BCP 47 language tag
 */
@ConfigurationProperties("waymark.people")
public record RosterDefaults(
        @DefaultValue("en-GB") String locale,
        @DefaultValue("UTC") ZoneId zone) {}
