package io.waymark.platform.security;

import org.springframework.security.core.Authentication;

/** Knows of sessions of one kind whether they still hold, and keeps them up to date. */
public interface SessionProof {

    /**
     * Whether it still holds. May ask an identity provider, and change in place what the authentication says; many who ask at once
     * about the same one lead to one such question. True for those of another kind.
     */
    boolean holds(Authentication authentication);
}
