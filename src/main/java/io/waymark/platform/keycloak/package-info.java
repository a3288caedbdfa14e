/** Signing in with Keycloak, and what it says of those who have: roles, how surely it knows them, and when their session is over. */
@NullMarked
package io.waymark.platform.keycloak;

import org.jspecify.annotations.NullMarked;
