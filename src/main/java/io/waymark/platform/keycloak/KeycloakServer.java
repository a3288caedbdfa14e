package io.waymark.platform.keycloak;

import io.waymark.platform.security.SignInDoor.Trouble;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Whether Keycloak answers, and if not, why: for whoever signs in reads it on a page of ours instead of an error of the browser. */
@Component
@Profile("keycloak")
class KeycloakServer {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final RestClient http = Http.plain();
    private final String issuer;

    KeycloakServer(Realm realm) {
        this.issuer = realm.issuer();
    }

    /** Looks; empty if all is well. */
    Optional<Trouble> trouble() {
        try {
            Map<String, Object> told = http.get()
                    .uri(issuer + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(JSON);
            Object name = told == null ? null : told.get("issuer");
            return issuer.equals(name)
                    ? Optional.empty()
                    : Optional.of(new Trouble("sign-in.provider.other", List.of(issuer, String.valueOf(name))));
        } catch (RestClientException e) {
            return Optional.of(why(e));
        }
    }

    private Trouble why(RestClientException failure) {
        String host = URI.create(issuer).getAuthority();
        if (failure instanceof RestClientResponseException answered) {
            return new Trouble(
                    "sign-in.provider.status",
                    List.of(host, String.valueOf(answered.getStatusCode().value())));
        }
        String kind = Stream.iterate((Throwable) failure, each -> each != null, Throwable::getCause)
                .map(KeycloakServer::kind)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("odd");
        return new Trouble("sign-in.provider." + kind, List.of(host));
    }

    private static Optional<String> kind(Throwable cause) {
        return switch (cause) {
            case UnknownHostException unknown -> Optional.of("unknown-host");
            case SocketTimeoutException late -> Optional.of("late");
            case ConnectException refused -> Optional.of("refused");
            case SSLException untrusted -> Optional.of("untrusted");
            default -> Optional.empty();
        };
    }
}
