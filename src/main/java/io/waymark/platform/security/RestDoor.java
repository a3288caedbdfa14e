package io.waymark.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How an identity provider has programs come in, in place of passwords. */
public interface RestDoor {

    /** Adds the way in to a chain without sessions. What of it is open to whom stays the chain's own affair. */
    void open(HttpSecurity rest) throws Exception;

    /** Which requests under {@code /api} may pass at all. What comes before this is settled already. */
    void guard(HttpSecurity rest) throws Exception;
}
