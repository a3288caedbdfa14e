package io.waymark.platform.security;

import java.io.Serializable;
import java.security.Principal;

/** Somebody whom the identity provider knows and who is no person here yet: may see one page, and do nothing. */
public record Visitor(Identity identity) implements Principal, Serializable {

    /** Where a visitor is sent, whatever they asked for. */
    public static final String PAGE = "not-here-yet";

    @Override
    public String getName() {
        return identity.subject();
    }
}
