package io.waymark.platform.keycloak;

import io.waymark.platform.security.SignInDoor;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Passwords are Keycloak's business alone: none is taken here. */
@Component
@Profile("keycloak")
class KeycloakDoor implements SignInDoor {

    private final KeycloakServer server;

    KeycloakDoor(KeycloakServer server) {
        this.server = server;
    }

    @Override
    public Way way() {
        return Way.PROVIDER;
    }

    @Override
    public Optional<Trouble> trouble() {
        return server.trouble();
    }

    @Override
    public Authentication byClick(String account) {
        throw new DisabledException("One signs in with Keycloak");
    }

    @Override
    public Authentication byPassword(String account, String password, String source) {
        throw new DisabledException("One signs in with Keycloak");
    }

    @Override
    public List<Offer> offers() {
        return List.of();
    }
}
