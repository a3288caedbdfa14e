package io.waymark.integration.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What is read of a user.
 *
 * @param name first and last name; the user name if there is neither
 * @param email empty if there is none
 * @param program whether it is the account of a client and nobody's
 * @param told the first value of each attribute that is read and is there
 */
record Account(
        String id,
        String username,
        String name,
        String email,
        boolean enabled,
        boolean program,
        Map<Attribute, String> told) {

    static Account of(UserRepresentation user) {
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return new Account(
                user.getId(),
                text(user.getUsername()),
                name.isEmpty() ? text(user.getUsername()) : name,
                text(user.getEmail()),
                Boolean.TRUE.equals(user.isEnabled()),
                user.getServiceAccountClientId() != null,
                Attribute.of(Objects.requireNonNullElse(user.getAttributes(), Map.<String, List<String>>of())));
    }

    Optional<String> told(Attribute attribute) {
        return Optional.ofNullable(told.get(attribute));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
