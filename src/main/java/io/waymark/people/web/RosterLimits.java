package io.waymark.people.web;

import io.waymark.platform.web.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Lists of ten thousand people and more are sent at once. */
@Configuration(proxyBeanMethods = false)
class RosterLimits {

    private static final long LARGEST = 16L * 1024 * 1024;

    @Bean
    BodyLimit rosterBody() {
        return BodyLimit.of(HttpMethod.POST, "/api/v1/people/roster", LARGEST);
    }

    @Bean
    BodyLimit rosterPreviewBody() {
        return BodyLimit.of(HttpMethod.POST, "/api/v1/people/roster/preview", LARGEST);
    }
}
