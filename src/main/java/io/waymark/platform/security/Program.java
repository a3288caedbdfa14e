package io.waymark.platform.security;

import io.waymark.shared.Role;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * A program that acts as itself, over REST alone. It is no person: it has nothing of its own, and nothing is about it.
 *
 * @param client what the identity provider calls it
 * @param roles those it was given there; without any, it may do nothing
 */
public record Program(String client, Set<Role> roles) implements Principal, Serializable {

    @Override
    public String getName() {
        return client;
    }
}
