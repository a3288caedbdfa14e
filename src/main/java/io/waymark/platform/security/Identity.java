package io.waymark.platform.security;

import java.io.Serializable;

/**
 * Who somebody is to an identity provider.
 *
 * @param issuer the provider
 * @param subject what the provider calls them, for good
 * @param email empty if it tells none
 * @param emailVerified whether the provider vouches for the address
 * @param name to be shown while we know no person; empty if it tells none
 */
public record Identity(String issuer, String subject, String email, boolean emailVerified, String name)
        implements Serializable {}
