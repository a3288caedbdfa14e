package io.waymark.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.waymark.platform.web.ProblemWriter;
import io.waymark.shared.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is shut but what is opened here: one chain for REST, one for health and figures, one for mail programs, one for calendar
 * programs, one for the views. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, RestDoor door) throws Exception {
        http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/v3/**").permitAll());
        door.open(http);
        door.guard(http);
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machines(HttpSecurity http, RestDoor door) throws Exception {
        door.open(http);
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasRole(Role.SYS_ADMIN.name())
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** What a mail program sends when its reader wants no more such mails: without a session, for the address itself says who (RFC 8058). */
    @Bean
    @Order(3)
    SecurityFilterChain mails(HttpSecurity http) throws Exception {
        return http.securityMatcher("/mail/unsubscribe/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** What a calendar program reads: without a session, for the secret in the address itself says who. No place learns that address. */
    @Bean
    @Order(4)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        return http.securityMatcher("/calendar/*")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/calendar/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/calendar/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain views(HttpSecurity http, SignInDoor door, Standing standing, ObjectProvider<ViewsDoor> provider)
            throws Exception {
        ViewsDoor doorOfProvider = provider.getIfAvailable();
        if (doorOfProvider != null) {
            doorOfProvider.open(http);
        }
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/setup",
                                "/notifications/unsubscribe/*",
                                "/answer/**",
                                "/starting",
                                "/icon.svg",
                                "/tokens.css",
                                "/waymark.css",
                                "/css/**",
                                "/js/**",
                                "/content/**")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.loginView("/sign-in", "/sign-in?signed-out")
                            // What is no view answers, to whoever has signed in, like any other place where
                            // there is nothing.
                            .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
                    if (doorOfProvider != null) {
                        vaadin.logoutSuccessHandler(doorOfProvider.wayOut());
                    }
                })
                .addFilterBefore(new StandingFilter(standing), SecurityContextHolderFilter.class)
                .addFilterBefore(new SignInFilter(door, standing), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(SecurityConfiguration::tellNobodyOfLinks, HeaderWriterFilter.class)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                            @Override
                            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                                // Requests are forwarded to Vaadin, and the forward closes the answer past this filter:
                                // what waits until then is never written. Files that may be kept say so themselves,
                                // later.
                                filter.setShouldWriteHeadersEagerly(true);
                                return filter;
                            }
                        }))
                .build();
    }

    /** The address of a page to answer by link is what lets one answer: no other place learns where somebody came from. */
    private static void tellNobodyOfLinks(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && asked.getRequestURI().startsWith(asked.getContextPath() + "/answer/")) {
            answer.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy());
        }
        chain.doFilter(request, response);
    }

    /** Where no identity provider has a door of its own. */
    @Bean
    @Profile("!keycloak")
    RestDoor passwords(SignInDoor door, Standing standing, ProblemWriter problems) {
        return new PasswordRestDoor(door, standing, problems);
    }

    /** Each chain has its own way in; without one here, Spring Boot would make up a user. */
    @Bean
    AuthenticationManager nobody() {
        return attempt -> {
            throw new BadCredentialsException("No such way in");
        };
    }
}
