package io.waymark.platform.web;

import io.waymark.platform.axon.Readiness;
import io.waymark.platform.security.SignedIn;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The way a request goes under {@code /api}: door, security, size, idempotency, controller; or the place where there is nothing. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {
    private static final int SECURITY = -100;
    private static final int AFTER_CONTROLLERS = 100;

    @Bean
    FilterRegistrationBean<RestDoorFilter> restDoor(Readiness readiness, ProblemWriter problems) {
        return under("/api/*", new RestDoorFilter(readiness, problems), SECURITY - 10);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimits(ObjectProvider<BodyLimit> limits, ProblemWriter problems) {
        return under("/api/*", new BodyLimitFilter(limits.stream().toList(), problems), SECURITY + 10);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            IdempotencyShelf shelf,
            SignedIn signedIn,
            ProblemWriter problems,
            @Value("${waymark.idempotency-patience:10s}") Duration patience) {
        return under("/api/v1/*", new IdempotencyFilter(shelf, signedIn, problems, patience), SECURITY + 20);
    }

    /** Behind the controllers and before the views, which would take any path for one of theirs. */
    @Bean
    SimpleUrlHandlerMapping nothingHere(ProblemWriter problems) {
        HttpRequestHandler nothing = (request, response) -> problems.write(request, response, Rejection.nothingHere());
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), AFTER_CONTROLLERS);
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        RequestRejectedHandler others = new HttpStatusRequestRejectedHandler();
        return (request, response, exception) -> {
            if (request.getRequestURI().startsWith("/api")) {
                problems.write(request, response, 400, Problem.of("not-understood"));
            } else {
                others.handle(request, response, exception);
            }
        };
    }

    private static <F extends Filter> FilterRegistrationBean<F> under(String path, F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(order);
        return registration;
    }
}
