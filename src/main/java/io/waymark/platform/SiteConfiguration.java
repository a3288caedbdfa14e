package io.waymark.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    SiteAddress siteAddress(WaymarkProperties properties, Environment environment) {
        return SiteAddress.of(properties, environment);
    }
}
