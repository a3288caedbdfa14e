package io.waymark.integration.keycloak;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.ClientBuilderWrapper;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The realm, asked as the service account of the sync. Opened at the first question, so that Waymark starts whether or not Keycloak
 * is there; no answer is waited for longer than half a minute.
 */
final class KeycloakConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakConnection.class);
    private static final int CONNECTED_WITHIN_SECONDS = 5;
    private static final int ANSWERED_WITHIN_SECONDS = 30;

    /** Of the ways to read JSON on the class path, this one knows Keycloak's; it is not the one our own REST is written with. */
    private static final int BEFORE_OTHERS = 100;

    private final KeycloakSettings settings;
    private @Nullable Keycloak keycloak;

    KeycloakConnection(KeycloakSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks the realm.
     *
     * @throws Rejection {@code directory-unreachable} if there is no answer in time, or none that Keycloak would give;
     *     {@code directory-refuses} if it does not let us in, or not that far
     */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(realm());
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warn("No answer of use from {}: {}", settings.issuer(), String.valueOf(e));
            throw refuses(e)
                    ? rejection(Rejection.Kind.CONFLICT, "directory-refuses")
                    : rejection(Rejection.Kind.NOT_READY, "directory-unreachable");
        }
    }

    /** Asks for something that may not be there. */
    <T> Optional<T> find(Function<RealmResource, T> question) {
        return ask(realm -> {
            try {
                return Optional.of(question.apply(realm));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
            keycloak = null;
        }
    }

    private synchronized RealmResource realm() {
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(settings.server())
                    .realm(settings.realm())
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(settings.syncClient())
                    .clientSecret(settings.syncSecret())
                    .resteasyClient(client())
                    .build();
        }
        return keycloak.realm(settings.realm());
    }

    private static Client client() {
        ResteasyClientBuilder builder = (ResteasyClientBuilder) ClientBuilderWrapper.create(null, false);
        return builder.connectTimeout(CONNECTED_WITHIN_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWERED_WITHIN_SECONDS, TimeUnit.SECONDS)
                .connectionCheckoutTimeout(ANSWERED_WITHIN_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class, BEFORE_OTHERS)
                .build();
    }

    /** What goes wrong while the token is fetched comes wrapped. */
    private static boolean refuses(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientErrorException.class::isInstance);
    }

    private Rejection rejection(Rejection.Kind kind, String code) {
        return new Rejection(kind, List.of(Problem.of(code, settings.issuer())));
    }
}
