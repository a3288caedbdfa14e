package io.waymark.pathways.web;

import io.waymark.platform.web.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The two resources that take more than a few lines; each limit lies above that of the command, which says it better. */
@Configuration(proxyBeanMethods = false)
class PathwayBodies {
    private static final long MEGABYTE = 1024 * 1024;

    @Bean
    BodyLimit bundleLimit() {
        return BodyLimit.of(HttpMethod.POST, "/api/v1/pathways", 3 * MEGABYTE);
    }

    /** A file of 5 MB grows by a third in Base64. */
    @Bean
    BodyLimit completionLimit() {
        return BodyLimit.of(HttpMethod.PUT, "/api/v1/enrolments/{id}/steps/{step}/completion", 8 * MEGABYTE);
    }
}
