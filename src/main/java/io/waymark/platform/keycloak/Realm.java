package io.waymark.platform.keycloak;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * The realm, and who we are to it.
 *
 * @param issuer its address, without a slash at the end
 */
record Realm(String issuer, ClientRegistration client) {

    /** One of its addresses for OpenID Connect, such as {@code token}: Keycloak puts them all at the same place. */
    static String address(String issuer, String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    String address(String name) {
        return address(issuer, name);
    }
}
