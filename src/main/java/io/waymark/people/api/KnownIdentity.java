package io.waymark.people.api;

import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an identity.
 *
 * @param person whose it is; null as long as it is nobody's
 * @param notice what was noted when it first signed in as nobody's, if it did
 */
public record KnownIdentity(
        @Nullable Entrant person, @Nullable Notice notice) {

    /**
     * Of somebody nobody knew.
     *
     * @param person who they become if they are taken in as somebody new
     * @param waiting whether a sys-admin has yet to say who they are
     */
    public record Notice(PersonId person, String issuer, boolean waiting) {}
}
